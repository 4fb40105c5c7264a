package screen.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import screen.Failure;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
import screen.folder.disk.AppendOnlyCsv;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;
import screen.record.Confirmation;
import screen.record.RecordId;

/**
 * {@code rulings.csv}: which records people ruled to be the same or different, and which records
 * they confirmed though their numbers were other articles' before; append-only.
 */
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
    return file.rows().stream()
        .filter(row -> !isConfirmation(row))
        .map(RulingFile::ruling)
        .toList();
  }

  /** Every confirmation, in file order. */
  public List<Confirmation> confirmations() {
    return file.rows().stream()
        .filter(RulingFile::isConfirmation)
        .map(RulingFile::confirmation)
        .toList();
  }

  /**
   * Checks that rulings and confirmations are about these records.
   *
   * @throws Failure if one is not, or if rulings contradict each other
   */
  public void requireAllIn(Set<RecordId> records) {
    Rulings.check(read(), records);
    for (Row row : file.rows()) {
      if (isConfirmation(row)) {
        RecordCells.known(row, "a", records);
      }
    }
  }

  /** Appends confirmations, all or none; they are on the disk when this returns. */
  public void appendConfirmations(List<Confirmation> confirmations) {
    file.append(confirmations.stream().map(RulingFile::cells).toList());
  }

  /** Appends rulings; they are on the disk when this returns. */
  public void append(List<Ruling> rulings) {
    file.append(rulings.stream().map(RulingFile::cells).toList());
  }

  private static List<String> cells(Confirmation confirmation) {
    return List.of(
        confirmation.record().toString(),
        confirmation.record().toString(),
        confirmation.word(),
        confirmation.reviewer(),
        Timestamp.of(confirmation.decidedAt()),
        confirmation.note());
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

  /** Whether a row confirms a record; it names the record in both columns. */
  private static boolean isConfirmation(Row row) {
    return Confirmation.titleIn(word(row)).isPresent() && row.get("a").equals(row.get("b"));
  }

  private static Confirmation confirmation(Row row) {
    return new Confirmation(
        RecordCells.id(row, "a"),
        Confirmation.titleIn(word(row)).orElseThrow(),
        row.get("reviewer"),
        row.time("decided_at"),
        row.get("note"),
        row.line());
  }

  private static String word(Row row) {
    return row.required("ruling").toLowerCase(Locale.ROOT);
  }

  private static Ruling ruling(Row row) {
    String kind = word(row);
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
