package screen.extraction;

import java.time.OffsetDateTime;
import screen.record.RecordId;

/**
 * A person says to be done with a study, or takes that back.
 *
 * @param line 1-based line in the file
 */
public record DoneMark(
    String person, RecordId study, boolean done, OffsetDateTime decidedAt, int line) {
  DoneMark of(RecordId other) {
    return new DoneMark(person, other, done, decidedAt, line);
  }
}
