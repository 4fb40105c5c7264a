package screen.votes;

import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import screen.record.RecordId;

/**
 * One reviewer's verdict on one record at one stage: a line of that reviewer's file.
 *
 * @param reason the id of an exclusion reason; "" where none was given
 * @param note free text on one line, so that a vote is one line of a file; "" where none was given
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
  private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]\\s*");

  public Vote {
    note = LINE_BREAKS.matcher(note.strip()).replaceAll(" ");
    if (!verdict.allowedAt(stage)) {
      throw new IllegalArgumentException("'" + verdict + "' is no verdict at " + stage);
    }
  }

  /** The same vote with something more to note. */
  public Vote noting(String more) {
    boolean nothingNew = more.isEmpty() || more.equals(note);
    String both = nothingNew ? note : note.isEmpty() ? more : note + "; " + more;
    return new Vote(stage, reviewer, record, verdict, reason, both, decidedAt, line);
  }

  /** The same vote for another reason. */
  public Vote because(String other) {
    return new Vote(stage, reviewer, record, verdict, other, note, decidedAt, line);
  }

  /** The same vote at another time. */
  public Vote at(OffsetDateTime time) {
    return new Vote(stage, reviewer, record, verdict, reason, note, time, line);
  }
}
