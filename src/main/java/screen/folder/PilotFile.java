package screen.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import screen.folder.disk.AppendLog;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.record.RecordId;

/**
 * {@code pilot.csv}: the sample of the pilot round, recorded before it is screened; append-only.
 */
public final class PilotFile {
  private static final String NAME = "records/pilot.csv";
  private static final List<String> COLUMNS = List.of("record");

  private final AppendLog log;
  private final Consumer<String> warnings;

  PilotFile(Path file, Consumer<String> warnings) {
    this.log = new AppendLog(file, COLUMNS);
    this.warnings = warnings;
  }

  /** The records drawn, in file order, without repetitions. */
  public List<RecordId> read(Set<RecordId> known) {
    AppendLog.Content content = log.read(NAME);
    if (!content.incomplete().isEmpty()) {
      warnings.accept(
          NAME + ":" + content.incompleteAt() + ": the last line is cut off and is not counted.");
    }
    return CsvTable.read(content.text(), NAME, COLUMNS).stream()
        .map(row -> record(row, known))
        .distinct()
        .toList();
  }

  /** Appends records; they are on the disk when this returns. */
  public void append(List<RecordId> drawn) {
    if (!drawn.isEmpty()) {
      log.append(drawn.stream().map(id -> List.of(id.toString())).toList());
    }
  }

  private static RecordId record(Row row, Set<RecordId> known) {
    String id = row.required("record");
    return RecordId.parse(id)
        .filter(known::contains)
        .orElseThrow(() -> row.problem("No record is called '" + id + "'."));
  }
}
