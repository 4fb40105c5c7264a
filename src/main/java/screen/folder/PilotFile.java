package screen.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import screen.folder.disk.AppendOnlyCsv;
import screen.record.RecordId;

/**
 * {@code pilot.csv}: the sample of the pilot round, recorded before it is screened; append-only.
 */
public final class PilotFile {
  private static final String NAME = "records/pilot.csv";
  private static final List<String> COLUMNS = List.of("record");

  private final AppendOnlyCsv file;

  PilotFile(Path root, Consumer<String> warnings) {
    this.file = new AppendOnlyCsv(root, NAME, COLUMNS, COLUMNS, "record", warnings);
  }

  /** The records drawn, in file order, without repetitions. */
  public List<RecordId> read(Set<RecordId> known) {
    return file.rows().stream()
        .map(row -> RecordCells.known(row, "record", known))
        .distinct()
        .toList();
  }

  /** Appends records; they are on the disk when this returns. */
  public void append(List<RecordId> drawn) {
    file.append(drawn.stream().map(id -> List.of(id.toString())).toList());
  }
}
