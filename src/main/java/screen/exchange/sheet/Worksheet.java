package screen.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.protocol.ReadingAids;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Vote;

/** Writes and reads the CSV file in which a reviewer screens records in a spreadsheet program. */
public final class Worksheet {
  private static final String TAGS = "tags";

  private static final List<String> COLUMNS =
      List.of(
          "record",
          "title",
          "authors",
          "year",
          "journal",
          "doi",
          "abstract",
          "verdict",
          "reason",
          "note",
          TAGS,
          "for",
          "stage");

  private Worksheet() {}

  /**
   * The purpose of a worksheet: votes of one reviewer at one stage.
   *
   * @param tagged whether the config lists tags, for which there is a column then
   */
  public record Task(String reviewer, Stage stage, boolean tagged) {
    /** A task without tags. */
    public Task(String reviewer, Stage stage) {
      this(reviewer, stage, false);
    }
  }

  /**
   * A row of a worksheet, verbatim.
   *
   * @param line 1-based
   * @param reviewer the reviewer for whom the worksheet was written; "" if not stated
   * @param stage the stage for which it was written; "" if not stated
   * @param tags separated as in a file of votes; "" if there are none
   * @param takenAt when the record was taken along to be screened offline; "" if it was not
   */
  public record Line(
      int line,
      String record,
      String verdict,
      String reason,
      String note,
      String decidedAt,
      String reviewer,
      String stage,
      String tags,
      String takenAt) {
    /** A row without tags, which was not taken along. */
    public Line(
        int line,
        String record,
        String verdict,
        String reason,
        String note,
        String decidedAt,
        String reviewer,
        String stage) {
      this(line, record, verdict, reason, note, decidedAt, reviewer, stage, "", "");
    }

    /** The same row for another record. */
    public Line withRecord(String other) {
      return new Line(
          line, other, verdict, reason, note, decidedAt, reviewer, stage, tags, takenAt);
    }

    /** The same row with another reason. */
    public Line withReason(String other) {
      return new Line(
          line, record, verdict, other, note, decidedAt, reviewer, stage, tags, takenAt);
    }

    /** The same row with another verdict. */
    public Line withVerdict(String other) {
      return new Line(line, record, other, reason, note, decidedAt, reviewer, stage, tags, takenAt);
    }

    /** Whether the record was screened offline, while the review could change. */
    public boolean isOffline() {
      return !takenAt.isEmpty();
    }

    /** Whether both give the same verdict for the same reason. */
    public boolean saysTheSameAs(Line other) {
      return verdict.equalsIgnoreCase(other.verdict) && reason.equals(other.reason);
    }

    /** Whether the reviewer entered nothing. */
    public boolean isUntouched() {
      return verdict.isEmpty() && reason.isEmpty() && note.isEmpty();
    }
  }

  /**
   * Reads the rows of a worksheet, or of any CSV file with the columns record and verdict.
   *
   * @param name the file as messages show it
   */
  public static List<Line> read(String text, String name) {
    return CsvTable.readReturned(text, name, List.of("record", "verdict")).stream()
        .map(Worksheet::line)
        .toList();
  }

  /**
   * A report in a file for one reviewer.
   *
   * @param report the representative of its set of records
   * @param vote this reviewer's own vote, never that of another
   */
  public record Listed(RecordId report, Fields fields, Optional<Vote> vote) {}

  /** Writes a worksheet with these reports. */
  public static void write(Appendable out, Task task, List<Listed> reports) throws IOException {
    List<String> columns =
        COLUMNS.stream().filter(name -> task.tagged() || !name.equals(TAGS)).toList();
    CsvTable.write(out, columns, reports.stream().map(listed -> cells(task, listed)).toList());
  }

  private static Line line(Row row) {
    return new Line(
        row.line(),
        row.get("record"),
        row.get("verdict"),
        row.get("reason"),
        row.get("note"),
        row.get("decided_at"),
        row.get("for"),
        row.get("stage"),
        row.get(TAGS),
        row.get("taken_at"));
  }

  private static List<String> cells(Task task, Listed listed) {
    Fields fields = listed.fields();
    List<String> cells = new ArrayList<>();
    Collections.addAll(
        cells,
        listed.report().toString(),
        fields.first(Field.TITLE),
        String.join("; ", fields.all(Field.AUTHORS)),
        fields.first(Field.YEAR),
        fields.first(Field.JOURNAL),
        fields.first(Field.DOI),
        fields.first(Field.ABSTRACT),
        listed.vote().map(vote -> vote.verdict().id()).orElse(""),
        listed.vote().map(Vote::reason).orElse(""),
        listed.vote().map(Vote::note).orElse(""));
    if (task.tagged()) {
      cells.add(tags(listed));
    }
    Collections.addAll(cells, task.reviewer(), task.stage().id());
    return cells;
  }

  /** The tags of a report as a cell. */
  static String tags(Listed listed) {
    return ReadingAids.cell(listed.vote().map(Vote::tags).orElse(List.of()));
  }
}
