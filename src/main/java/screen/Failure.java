package screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one exception that a user sees: what is wrong, where, and how to put it right.
 *
 * <p>The message consists of complete sentences without the place; {@link #described()} puts {@code
 * file:line:} before it.
 */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The kind of failure, which decides the exit code of the process. */
  public enum Kind {
    /** A check failed; the input was fine. */
    CHECK(1, "check-failed"),
    /** The command line was wrong. */
    USAGE(2, "usage"),
    /** A file or value is bad; nothing was changed. */
    INPUT(3, "bad-input"),
    /** The review folder is damaged or cannot be written. */
    FOLDER(4, "folder"),
    /** Another command has locked the review folder. */
    LOCKED(4, "folder");

    private final int exitCode;
    private final String code;

    Kind(int exitCode, String code) {
      this.exitCode = exitCode;
      this.code = code;
    }

    /** The exit code of the process, 1 to 4. */
    public int exitCode() {
      return exitCode;
    }

    /** The stable word for this kind in JSON output. */
    public String code() {
      return code;
    }
  }

  private final Kind kind;
  private final String file;
  private final int line;
  private final transient List<Failure> problems;

  private Failure(Kind kind, String message, String file, int line, List<Failure> problems) {
    super(message);
    this.kind = kind;
    this.file = file;
    this.line = line;
    this.problems = List.copyOf(problems);
  }

  private static Failure of(Kind kind, String message) {
    return new Failure(kind, message, "", 0, List.of());
  }

  public static Failure check(String message) {
    return of(Kind.CHECK, message);
  }

  public static Failure usage(String message) {
    return of(Kind.USAGE, message);
  }

  public static Failure input(String message) {
    return of(Kind.INPUT, message);
  }

  public static Failure folder(String message) {
    return of(Kind.FOLDER, message);
  }

  public static Failure locked(String message) {
    return of(Kind.LOCKED, message);
  }

  /**
   * A failure whose message lists everything that is wrong with an input: one line per problem, and
   * one line for those of a file that say the same.
   *
   * @param problems at least one, placed in the file
   * @param closing the consequence, such as {@code no vote was taken.}
   */
  public static Failure listing(List<Failure> problems, String closing) {
    Failure first = problems.get(0);
    List<LikeProblems.Problem> lines =
        LikeProblems.joined(
            problems.stream()
                .map(it -> new LikeProblems.Problem(it.file, it.line, it.message()))
                .toList());
    StringBuilder message = new StringBuilder(lines.get(0).message());
    lines.stream()
        .skip(1)
        .forEach(
            it ->
                message
                    .append('\n')
                    .append(input(it.message()).at(it.file(), it.line()).described()));
    String count = problems.size() == 1 ? "" : problems.size() + " problems; ";
    message.append('\n').append(count).append(closing);
    return new Failure(Kind.INPUT, message.toString(), first.file, first.line, problems);
  }

  /** The same failure, placed in a file as a whole. */
  public Failure in(String where) {
    return at(where, 0);
  }

  /**
   * The same failure, placed in a file.
   *
   * @param where the name of the file in messages
   * @param atLine 1-based; 0 where the file as a whole is meant
   */
  public Failure at(String where, int atLine) {
    Failure placed = new Failure(kind, message(), where, atLine, problems);
    if (getCause() != null) {
      placed.initCause(getCause());
    }
    return placed;
  }

  /** The same failure with its cause, which is shown with {@code -v} only. */
  public Failure because(Throwable cause) {
    initCause(cause);
    return this;
  }

  public Kind kind() {
    return kind;
  }

  /** The message, never null. */
  public String message() {
    return String.valueOf(getMessage());
  }

  /** The name of the file it is about, or "". */
  public String file() {
    return file;
  }

  /** The 1-based line, or 0. */
  public int line() {
    return line;
  }

  /** The problems that it lists; empty if it is about one problem. */
  public List<Failure> problems() {
    return problems;
  }

  /** Place and message on one line, so that editors and terminals can link to the place. */
  public String described() {
    if (file.isEmpty()) {
      return message();
    }
    return line > 0 ? file + ":" + line + ": " + message() : file + ": " + message();
  }

  /** The message and, as far as it is known, its place, for JSON. */
  public Map<String, Object> placed() {
    Map<String, Object> placed = new LinkedHashMap<>();
    placed.put("message", message());
    if (!file().isEmpty()) {
      placed.put("file", file());
      if (line() > 0) {
        placed.put("line", line());
      }
    }
    return placed;
  }
}
