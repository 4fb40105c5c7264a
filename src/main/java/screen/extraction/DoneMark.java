package screen.extraction;

import java.time.OffsetDateTime;
import screen.record.RecordId;

/**
 * A person's statement that he or she is done with a study, or its withdrawal.
 *
 * @param line 1-based line in the file
 */
public record DoneMark(
    String person, RecordId study, boolean done, OffsetDateTime decidedAt, int line) {
  DoneMark of(RecordId other) {
    return new DoneMark(person, other, done, decidedAt, line);
  }
}
