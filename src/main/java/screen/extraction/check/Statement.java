package screen.extraction.check;

import java.math.BigDecimal;
import java.util.Optional;
import screen.record.RecordId;

/**
 * A number that the text of the review's own paper gives about its table.
 *
 * @param where the place in the paper
 * @param quote its words; "" if not given
 * @param field the id of the field that it is about
 * @param kind how the number follows from the table
 * @param choice the word that is counted; "" for other kinds
 * @param study the study that it is about; empty for all kinds but {@link Kind#VALUE}
 */
public record Statement(
    String id,
    String where,
    String quote,
    String field,
    Kind kind,
    String choice,
    BigDecimal number,
    Optional<RecordId> study) {
  /** How a number follows from the values of a field. */
  public enum Kind {
    /** All studies together. */
    SUM,
    /** The least of all studies. */
    MIN,
    /** The greatest of all studies. */
    MAX,
    /** How many studies have a choice. */
    COUNT,
    /** The value of one study. */
    VALUE
  }

  /** Such as {@code Results: "455 patients"}. */
  String label() {
    return where + (quote.isEmpty() ? "" : ": \"" + quote + "\"");
  }
}
