package screen.votes;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import screen.record.RecordId;

/**
 * One reviewer's verdict on one record at one stage: a line of that reviewer's file.
 *
 * @param reason the id of an exclusion reason; "" if there is none
 * @param note free text; line breaks are replaced, so that a vote is one line of a file; "" if
 *     there is none
 * @param tags the words that the reviewer put on the record, in the order in which they were given
 * @param tiebreaking whether the reviewer was the tiebreaker when the vote was cast; false also
 *     where the file does not say so, as files of earlier versions
 * @param rank the place at which a ranked queue showed the record, 1 for the first; 0 if none did
 * @param line its 1-based line in the reviewer's file, by which votes of the same time are ordered
 */
public record Vote(
    Stage stage,
    String reviewer,
    RecordId record,
    Verdict verdict,
    String reason,
    String note,
    List<String> tags,
    OffsetDateTime decidedAt,
    boolean tiebreaking,
    int rank,
    int line) {
  private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]\\s*");

  public Vote {
    note = LINE_BREAKS.matcher(note.strip()).replaceAll(" ");
    tags = List.copyOf(tags);
    if (!verdict.allowedAt(stage)) {
      throw new IllegalArgumentException("'" + verdict + "' is not a verdict at " + stage);
    }
  }

  /** The same vote at a line of its file. */
  Vote atLine(int number) {
    return new Vote(
        stage, reviewer, record, verdict, reason, note, tags, decidedAt, tiebreaking, rank, number);
  }

  /** A vote without tags, whose role is that of its reviewer now. */
  public Vote(
      Stage stage,
      String reviewer,
      RecordId record,
      Verdict verdict,
      String reason,
      String note,
      OffsetDateTime decidedAt,
      int line) {
    this(stage, reviewer, record, verdict, reason, note, List.of(), decidedAt, false, 0, line);
  }

  /** This vote with another remark appended to the note. */
  public Vote noting(String more) {
    boolean nothingNew = more.isEmpty() || more.equals(note);
    String both = nothingNew ? note : note.isEmpty() ? more : note + "; " + more;
    return new Vote(
        stage, reviewer, record, verdict, reason, both, tags, decidedAt, tiebreaking, rank, line);
  }

  /** This vote with another reason. */
  public Vote because(String other) {
    return new Vote(
        stage, reviewer, record, verdict, other, note, tags, decidedAt, tiebreaking, rank, line);
  }

  /** This vote with another time. */
  public Vote at(OffsetDateTime time) {
    return new Vote(
        stage, reviewer, record, verdict, reason, note, tags, time, tiebreaking, rank, line);
  }

  /** This vote with other tags; a withdrawn vote has none. */
  public Vote tagged(List<String> others) {
    List<String> kept = verdict == Verdict.WITHDRAWN ? List.of() : others;
    return new Vote(
        stage, reviewer, record, verdict, reason, note, kept, decidedAt, tiebreaking, rank, line);
  }

  /** This vote on a record that a ranked queue showed at a place. */
  public Vote shownAt(int place) {
    return new Vote(
        stage, reviewer, record, verdict, reason, note, tags, decidedAt, tiebreaking, place, line);
  }

  /** Whether another vote says just the same of a report; their times and ranks may differ. */
  public boolean saysTheSameAs(Vote other) {
    return verdict == other.verdict
        && reason.equals(other.reason)
        && note.equals(other.note)
        && tags.equals(other.tags);
  }
}
