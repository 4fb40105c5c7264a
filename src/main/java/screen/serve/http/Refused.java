package screen.serve.http;

import java.util.function.Supplier;
import screen.Failure;

/** The refusal of a request: a status and a word for programs, a sentence for people. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  /**
   * A refusal.
   *
   * @param status of HTTP, 400 to 503
   * @param code a stable word
   * @param sentence for the person at the browser; says nothing of another's votes
   */
  public Refused(int status, String code, String sentence) {
    super(sentence, null, false, false);
    this.status = status;
    this.code = code;
  }

  public static Refused badRequest(String sentence) {
    return new Refused(400, "bad-request", sentence);
  }

  public static Refused notFound() {
    return new Refused(404, "not-found", "There is nothing here.");
  }

  /**
   * Does work on the content of a request. A fault of the content is refused with its message; any
   * other is a fault of the folder.
   */
  public static <T> T ofFaults(Supplier<T> work) {
    try {
      return work.get();
    } catch (Failure failure) {
      if (failure.kind() == Failure.Kind.INPUT || failure.kind() == Failure.Kind.USAGE) {
        throw new Refused(409, "not-possible", failure.message());
      }
      throw failure;
    }
  }

  public int status() {
    return status;
  }

  String code() {
    return code;
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
