package screen.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import screen.duplicates.Ruling;
import screen.folder.disk.AppendLog;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;

/** {@code rulings.csv}: which records people ruled to be the same or different; append-only. */
public final class RulingFile {
  private static final String NAME = "records/rulings.csv";
  private static final List<String> COLUMNS =
      List.of("a", "b", "ruling", "reviewer", "decided_at", "note");

  private final AppendLog log;
  private final Consumer<String> warnings;

  RulingFile(Path file, Consumer<String> warnings) {
    this.log = new AppendLog(file, COLUMNS);
    this.warnings = warnings;
  }

  /** Every ruling, in file order. */
  public List<Ruling> read() {
    AppendLog.Content content = log.read(NAME);
    if (!content.incomplete().isEmpty()) {
      warnings.accept(
          NAME
              + ":"
              + content.incompleteAt()
              + ": the last line is cut off and is not counted as a ruling. Rule on that pair"
              + " again, or, if the line is whole, end it with a line break.");
    }
    return CsvTable.read(content.text(), NAME, List.of("a", "b", "ruling")).stream()
        .map(RulingFile::ruling)
        .toList();
  }

  /** Appends rulings; they are on the disk when this returns. */
  public void append(List<Ruling> rulings) {
    if (rulings.isEmpty()) {
      return;
    }
    log.append(
        rulings.stream()
            .map(
                r ->
                    List.of(
                        r.a().toString(),
                        r.b().toString(),
                        r.kind().id(),
                        r.reviewer(),
                        Timestamp.of(r.decidedAt()),
                        r.note()))
            .toList());
  }

  private static Ruling ruling(Row row) {
    String kind = row.required("ruling").toLowerCase(Locale.ROOT);
    return new Ruling(
        DuplicateFiles.id(row, "a"),
        DuplicateFiles.id(row, "b"),
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
