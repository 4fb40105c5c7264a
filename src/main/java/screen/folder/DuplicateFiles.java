package screen.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import screen.duplicates.Duplicate;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.record.RecordId;

/** {@code duplicates.csv}, {@code possible-duplicates.csv} and {@code rulings.csv}. */
public final class DuplicateFiles {
  private static final List<String> DUPLICATES =
      List.of("record", "kept", "title", "score", "rule", "evidence", "decided_by");
  private static final List<String> POSSIBLE =
      List.of("a", "b", "title_a", "title_b", "score", "evidence", "records");
  private static final List<String> RULINGS =
      List.of("a", "b", "ruling", "reviewer", "decided_at", "note");

  private static final String BASIS = "deduplicated.csv";

  private final Path folder;
  private final Consumer<String> warnings;

  DuplicateFiles(Path folder, Consumer<String> warnings) {
    this.folder = folder;
    this.warnings = warnings;
  }

  public List<Duplicate> duplicates() {
    return CsvTable.read(
            folder.resolve("duplicates.csv"), "records/duplicates.csv", List.of("record", "kept"))
        .stream()
        .map(
            row ->
                new Duplicate(
                    id(row, "record"),
                    id(row, "kept"),
                    row.get("title"),
                    score(row),
                    row.get("rule"),
                    row.get("evidence"),
                    row.get("decided_by")))
        .toList();
  }

  public void writeDuplicates(List<Duplicate> duplicates) {
    write(
        "duplicates.csv",
        DUPLICATES,
        duplicates.stream()
            .map(
                d ->
                    List.of(
                        d.record().toString(),
                        d.kept().toString(),
                        d.title(),
                        score(d.score()),
                        d.rule(),
                        d.evidence(),
                        d.decidedBy()))
            .toList());
  }

  public List<PossiblePair> possible() {
    return CsvTable.read(
            folder.resolve("possible-duplicates.csv"),
            "records/possible-duplicates.csv",
            List.of("a", "b"))
        .stream()
        .map(
            row ->
                new PossiblePair(
                    id(row, "a"),
                    id(row, "b"),
                    row.get("title_a"),
                    row.get("title_b"),
                    score(row),
                    row.get("evidence"),
                    records(row)))
        .toList();
  }

  public void writePossible(List<PossiblePair> pairs) {
    write(
        "possible-duplicates.csv",
        POSSIBLE,
        pairs.stream()
            .map(
                p ->
                    List.of(
                        p.a().toString(),
                        p.b().toString(),
                        p.titleA(),
                        p.titleB(),
                        score(p.score()),
                        p.evidence(),
                        Integer.toString(p.records())))
            .toList());
  }

  /** What the last search for duplicates knew; empty where that was not noted. */
  public Optional<DuplicatesBasis> basis() {
    Path file = folder.resolve(BASIS);
    return Files.exists(file)
        ? Optional.of(
            DuplicatesBasis.ofRows(
                CsvTable.read(file, "records/" + BASIS, DuplicatesBasis.COLUMNS)))
        : Optional.empty();
  }

  public void writeBasis(DuplicatesBasis basis) {
    write(BASIS, DuplicatesBasis.COLUMNS, basis.rows());
  }

  public List<Ruling> rulings() {
    AppendLog.Content content = rulingLog().read("records/rulings.csv");
    if (!content.torn().isEmpty()) {
      warnings.accept(
          "records/rulings.csv:"
              + content.tornLine()
              + ": the last line is torn and is not counted as a ruling.");
    }
    return CsvTable.read(content.text(), "records/rulings.csv", List.of("a", "b", "ruling"))
        .stream()
        .map(DuplicateFiles::ruling)
        .toList();
  }

  /** Appends rulings; when this returns they are on the disk. */
  public void append(List<Ruling> rulings) {
    if (rulings.isEmpty()) {
      return;
    }
    rulingLog()
        .append(
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
        id(row, "a"),
        id(row, "b"),
        Ruling.Kind.ofId(kind)
            .orElseThrow(
                () ->
                    row.problem(
                        "'"
                            + kind
                            + "' is no ruling. It is `same`, `different` or `all-different`.")),
        row.get("reviewer"),
        row.time("decided_at"),
        row.get("note"),
        row.line());
  }

  private AppendLog rulingLog() {
    return new AppendLog(folder.resolve("rulings.csv"), RULINGS);
  }

  private void write(String name, List<String> header, List<List<String>> rows) {
    AtomicFile.writeText(folder.resolve(name), out -> CsvTable.writeLines(out, header, rows));
  }

  private static RecordId id(Row row, String column) {
    String text = row.required(column);
    return RecordId.parse(text).orElseThrow(() -> row.problem("'" + text + "' is no record id."));
  }

  /** Files of earlier versions do not say it: each row is about two. */
  private static int records(Row row) {
    String text = row.get("records");
    try {
      return text.isEmpty() ? 2 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw row.problem("'" + text + "' in the column 'records' is no whole number.");
    }
  }

  private static double score(Row row) {
    String text = row.get("score");
    try {
      return text.isEmpty() ? 0 : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw row.problem("'" + text + "' in the column 'score' is no number.");
    }
  }

  private static String score(double score) {
    return String.format(Locale.ROOT, "%.3f", score);
  }
}
