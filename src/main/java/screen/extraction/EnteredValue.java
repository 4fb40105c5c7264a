package screen.extraction;

import java.time.OffsetDateTime;
import java.util.Optional;
import screen.record.RecordId;

/**
 * A value that a person extracted.
 *
 * @param person as in the config, or {@link Extractions#CONSENSUS}
 * @param study any record of a report of the study
 * @param value empty if the person takes an earlier value back
 * @param page where it is in the report, as written; "" if not given
 * @param quote the words of the report; "" if not given
 * @param line 1-based line in the file; orders entries of the same time
 */
public record EnteredValue(
    String person,
    RecordId study,
    Cell cell,
    Optional<Value> value,
    String page,
    String quote,
    String note,
    OffsetDateTime decidedAt,
    int line) {
  /** The same entry for the study that its record belongs to. */
  EnteredValue of(RecordId other) {
    return new EnteredValue(person, other, cell, value, page, quote, note, decidedAt, line);
  }

  /** Value, page, quote and note. */
  public CellContent content() {
    return new CellContent(value, page, quote, note);
  }

  /** Whether both have the same value, page, quote and note. */
  public boolean saysTheSameAs(EnteredValue other) {
    return content().equals(other.content());
  }
}
