package screen.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import screen.folder.disk.AppendOnlyCsv;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;
import screen.record.RecordId;
import screen.votes.RescueLine;
import screen.votes.Rescues;

/**
 * {@code rescue.csv}: the excluded records that were sent to the tiebreaker to look at them again;
 * append-only.
 */
public final class RescueFile {
  /** Its path, as messages show it. */
  public static final String NAME = "records/rescue.csv";

  private static final List<String> COLUMNS =
      List.of("record", "batch", "rank", "above", "why", "reviewer", "sent_at");

  private final AppendOnlyCsv file;

  RescueFile(Path root, Consumer<String> warnings) {
    this.file = new AppendOnlyCsv(root, NAME, COLUMNS, COLUMNS, "rescue", warnings);
  }

  /** Every line, in file order. */
  public Rescues read(Set<RecordId> known) {
    return new Rescues(file.rows().stream().map(row -> line(row, known)).toList());
  }

  /** Appends lines; they are on the disk when this returns. */
  public void append(List<RescueLine> lines) {
    file.append(lines.stream().map(RescueFile::cells).toList());
  }

  private static List<String> cells(RescueLine line) {
    return List.of(
        line.record().toString(),
        Integer.toString(line.batch()),
        Integer.toString(line.rank()),
        Integer.toString(line.above()),
        line.why().id(),
        line.reviewer(),
        Timestamp.of(line.sentAt()));
  }

  private static RescueLine line(Row row, Set<RecordId> known) {
    String why = row.required("why");
    return new RescueLine(
        RecordCells.known(row, "record", known),
        number(row, "batch", 1, Integer.MAX_VALUE),
        number(row, "rank", 1, Integer.MAX_VALUE),
        number(row, "above", 0, 100),
        RescueLine.Why.ofId(why)
            .orElseThrow(
                () -> row.problem("'" + why + "' is none of `rank`, `long`, `short` and `ai`.")),
        row.required("reviewer"),
        row.time("sent_at"));
  }

  private static int number(Row row, String column, int least, int most) {
    String text = row.required(column);
    int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw row.problem("'" + text + "' in '" + column + "' is not such a number.");
    }
    return number;
  }
}
