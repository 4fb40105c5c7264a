package screen.votes;

import java.time.OffsetDateTime;
import screen.record.RecordId;

/**
 * One reviewer's verdict on one record at one stage: a line of that reviewer's file.
 *
 * @param reason the id of an exclusion reason; "" where none was given
 * @param note free text; "" where none was given
 * @param line its 1-based line in the reviewer's file, which orders the votes of one reviewer
 */
public record Vote(
    Stage stage,
    String reviewer,
    RecordId record,
    Verdict verdict,
    String reason,
    String note,
    OffsetDateTime decidedAt,
    int line) {
  public Vote {
    if (!verdict.allowedAt(stage)) {
      throw new IllegalArgumentException("'" + verdict + "' is no verdict at " + stage);
    }
  }
}
