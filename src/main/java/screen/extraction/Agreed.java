package screen.extraction;

import java.util.List;

/**
 * A value that counts.
 *
 * @param page where it is in the report; "" if not given
 * @param quote the words of the report; "" if not given
 * @param by who gave it
 */
public record Agreed(
    Value value, String page, String quote, String note, Basis basis, List<String> by) {
  public Agreed {
    by = List.copyOf(by);
  }

  /** Why a value counts. */
  public enum Basis {
    /** Only one person extracts. */
    SINGLE("single"),
    /** The extractors gave the same value independently. */
    AGREED("agreed"),
    /** The extractors agreed after they had compared their values. */
    CONSENSUS("consensus"),
    /** The tiebreaker settled it. */
    TIEBREAKER("tiebreaker");

    private final String id;

    Basis(String id) {
      this.id = id;
    }

    /** The word in JSON and CSV. */
    public String id() {
      return id;
    }
  }
}
