package screen.votes;

import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import screen.record.RecordId;

/**
 * One reviewer's verdict on one record at one stage: a line of that reviewer's file.
 *
 * @param reason the id of an exclusion reason; "" if there is none
 * @param note free text; line breaks are replaced, so that a vote is one line of a file; "" if
 *     there is none
 * @param line its 1-based line in the reviewer's file, by which votes of the same time are ordered
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
      throw new IllegalArgumentException("'" + verdict + "' is not a verdict at " + stage);
    }
  }

  /** This vote with another remark appended to the note. */
  public Vote noting(String more) {
    boolean nothingNew = more.isEmpty() || more.equals(note);
    String both = nothingNew ? note : note.isEmpty() ? more : note + "; " + more;
    return new Vote(stage, reviewer, record, verdict, reason, both, decidedAt, line);
  }

  /** This vote with another reason. */
  public Vote because(String other) {
    return new Vote(stage, reviewer, record, verdict, other, note, decidedAt, line);
  }

  /** This vote with another time. */
  public Vote at(OffsetDateTime time) {
    return new Vote(stage, reviewer, record, verdict, reason, note, time, line);
  }
}
