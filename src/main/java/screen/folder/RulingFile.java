package screen.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import screen.duplicates.Ruling;
import screen.folder.disk.AppendOnlyCsv;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;

/** {@code rulings.csv}: which records people ruled to be the same or different; append-only. */
public final class RulingFile {
  private static final String NAME = "records/rulings.csv";
  private static final List<String> COLUMNS =
      List.of("a", "b", "ruling", "reviewer", "decided_at", "note");
  private static final List<String> REQUIRED = List.of("a", "b", "ruling");

  private final AppendOnlyCsv file;

  RulingFile(Path root, Consumer<String> warnings) {
    this.file = new AppendOnlyCsv(root, NAME, COLUMNS, REQUIRED, "ruling", warnings);
  }

  /** Every ruling, in file order. */
  public List<Ruling> read() {
    return file.rows().stream().map(RulingFile::ruling).toList();
  }

  /** Appends rulings; they are on the disk when this returns. */
  public void append(List<Ruling> rulings) {
    file.append(rulings.stream().map(RulingFile::cells).toList());
  }

  private static List<String> cells(Ruling ruling) {
    return List.of(
        ruling.a().toString(),
        ruling.b().toString(),
        ruling.kind().id(),
        ruling.reviewer(),
        Timestamp.of(ruling.decidedAt()),
        ruling.note());
  }

  private static Ruling ruling(Row row) {
    String kind = row.required("ruling").toLowerCase(Locale.ROOT);
    return new Ruling(
        RecordCells.id(row, "a"),
        RecordCells.id(row, "b"),
        Ruling.Kind.ofId(kind)
            .orElseThrow(
                () ->
                    row.problem(
                        "'"
                            + kind
                            + "' is not a ruling. It is `same`, `different` or `all-different`.")),
        row.get("reviewer"),
        row.time("decided_at"),
        row.get("note"),
        row.line());
  }
}
