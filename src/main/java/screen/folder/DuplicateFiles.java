package screen.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import screen.Failure;
import screen.Reason;
import screen.Sha256;
import screen.duplicates.Duplicate;
import screen.duplicates.PossiblePair;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.Checksum;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Presence;
import screen.folder.disk.Row;

/** Reads and writes {@code duplicates.csv} and {@code possible-duplicates.csv}. */
public final class DuplicateFiles {
  private static final List<String> DUPLICATES =
      List.of("record", "kept", "title", "score", "rule", "evidence", "decided_by");
  private static final List<String> POSSIBLE =
      List.of("a", "b", "title_a", "title_b", "score", "evidence", "records");

  private static final String RECORDS = "records/";
  private static final String DUPLICATES_FILE = "duplicates.csv";
  private static final String POSSIBLE_FILE = "possible-duplicates.csv";

  private final Path folder;

  DuplicateFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * The rows of {@code duplicates.csv}; empty before the first search for duplicates.
   *
   * @throws Failure of kind FOLDER if a derived file is not the one that the last search wrote
   */
  public List<Duplicate> duplicates() {
    requireThoseOfTheLastSearch();
    return readDuplicates();
  }

  /**
   * The rows of {@code duplicates.csv} if the last search wrote it; empty if the file was changed
   * since or is missing.
   */
  public Optional<List<Duplicate>> duplicatesOfTheLastSearch() {
    try {
      return hasAny(DUPLICATES_FILE) && isOfTheLastSearch(DUPLICATES_FILE, basis())
          ? Optional.of(readDuplicates())
          : Optional.empty();
    } catch (Failure damaged) {
      return Optional.empty();
    }
  }

  /**
   * The rows of {@code duplicates.csv}, even if it was changed; empty if it is missing, blank or
   * unreadable.
   */
  public Optional<List<Duplicate>> duplicatesAsListed() {
    try {
      return hasAny(DUPLICATES_FILE) && !readText(DUPLICATES_FILE).isBlank()
          ? Optional.of(readDuplicates())
          : Optional.empty();
    } catch (Failure damaged) {
      return Optional.empty();
    }
  }

  private List<Duplicate> readDuplicates() {
    return rows(DUPLICATES_FILE, List.of("record", "kept")).stream()
        .map(
            row ->
                new Duplicate(
                    RecordCells.id(row, "record"),
                    RecordCells.id(row, "kept"),
                    row.get("title"),
                    score(row),
                    row.get("rule"),
                    row.get("evidence"),
                    row.get("decided_by")))
        .toList();
  }

  /** The results of the last search for duplicates: the rows of both derived files. */
  public record Found(List<Duplicate> duplicates, List<PossiblePair> possible) {}

  /**
   * The rows of both derived files, checked only once.
   *
   * @throws Failure as {@link #duplicates} does
   */
  public Found found() {
    requireThoseOfTheLastSearch();
    return new Found(readDuplicates(), readPossible());
  }

  private List<PossiblePair> readPossible() {
    return rows(POSSIBLE_FILE, List.of("a", "b")).stream()
        .map(
            row ->
                new PossiblePair(
                    RecordCells.id(row, "a"),
                    RecordCells.id(row, "b"),
                    row.get("title_a"),
                    row.get("title_b"),
                    score(row),
                    row.get("evidence"),
                    records(row)))
        .toList();
  }

  /**
   * Writes the inputs and results of a search for duplicates, row by row. The basis file is put in
   * place first: if the process dies at any point, either all files are the old ones or the
   * checksums in the basis file reveal those that are.
   *
   * @param order checksum of the order of the searches
   */
  public void write(
      DuplicatesBasis basis,
      String order,
      List<Duplicate> duplicates,
      List<PossiblePair> possible) {
    CompletableFuture<String> removed =
        CompletableFuture.supplyAsync(() -> DuplicatesBasis.removed(duplicates));
    SortedMap<String, String> sums = new TreeMap<>();
    Deque<AtomicFile.Written> written = new ArrayDeque<>();
    try {
      written.add(
          prepare(
              DUPLICATES_FILE,
              DUPLICATES,
              () -> duplicates.stream().map(DuplicateFiles::cells).iterator(),
              sums));
      written.add(
          prepare(
              POSSIBLE_FILE,
              POSSIBLE,
              () -> possible.stream().map(DuplicateFiles::cells).iterator(),
              sums));
      DuplicatesBasis.Outcome outcome = new DuplicatesBasis.Outcome(order, removed.join(), sums);
      written.addFirst(new BasisFile(folder).prepare(basis, outcome));
      written.forEach(AtomicFile.Written::put);
    } finally {
      written.forEach(AtomicFile.Written::close);
    }
  }

  /** Writes a replacement of a derived file next to it, and notes its checksum. */
  private AtomicFile.Written prepare(
      String name,
      List<String> header,
      Iterable<List<String>> rows,
      SortedMap<String, String> sums) {
    MessageDigest sum = Sha256.digest();
    AtomicFile.Written written =
        AtomicFile.prepare(
            folder.resolve(name),
            out -> {
              Writer text =
                  new BufferedWriter(
                      new OutputStreamWriter(
                          new DigestOutputStream(out, sum), StandardCharsets.UTF_8));
              CsvTable.writeLines(text, header, rows);
              text.flush();
            });
    sums.put(name, Checksum.of(sum));
    return written;
  }

  /** The lines of {@code duplicates.csv}, each with its line end, made as they are taken. */
  public static Stream<String> lines(Stream<Duplicate> duplicates) {
    return Stream.concat(Stream.of(DUPLICATES), duplicates.map(DuplicateFiles::cells))
        .map(CsvTable::line);
  }

  /** The same for {@code possible-duplicates.csv}. */
  public static Stream<String> linesOfPossible(Stream<PossiblePair> pairs) {
    return Stream.concat(Stream.of(POSSIBLE), pairs.map(DuplicateFiles::cells)).map(CsvTable::line);
  }

  private static List<String> cells(Duplicate d) {
    return List.of(
        d.record().toString(),
        d.kept().toString(),
        d.title(),
        score(d.score()),
        d.rule(),
        d.evidence(),
        d.decidedBy());
  }

  private static List<String> cells(PossiblePair p) {
    return List.of(
        p.a().toString(),
        p.b().toString(),
        p.titleA(),
        p.titleB(),
        score(p.score()),
        p.evidence(),
        Integer.toString(p.records()));
  }

  /**
   * The inputs of the last search for duplicates; empty if not recorded.
   *
   * @throws Failure of kind FOLDER if the file is not as it was written
   */
  public Optional<DuplicatesBasis> basis() {
    return new BasisFile(folder).read();
  }

  /** Why a derived file is not the one that the last search wrote; empty if all are. */
  public Optional<Failure> damage() {
    try {
      requireThoseOfTheLastSearch();
      return Optional.empty();
    } catch (Failure damaged) {
      return Optional.of(damaged);
    }
  }

  private void requireThoseOfTheLastSearch() {
    Optional<DuplicatesBasis> basis = basis();
    for (String name : List.of(DUPLICATES_FILE, POSSIBLE_FILE)) {
      if (!isOfTheLastSearch(name, basis)) {
        throw DerivedFiles.damaged(
            RECORDS + name,
            0,
            hasAny(name)
                ? "is not the one that the last search for duplicates wrote: it was cut, edited or"
                    + " merged, or that search was interrupted"
                : "is missing, though a search for duplicates wrote it");
      }
    }
  }

  private boolean isOfTheLastSearch(String name, Optional<DuplicatesBasis> basis) {
    return basis
        .flatMap(DuplicatesBasis::outcome)
        .map(outcome -> hasAny(name) && isAsWritten(name, outcome.files().get(name)))
        .orElse(true);
  }

  /**
   * Whether a file has this checksum.
   *
   * @throws Failure if it has not, as git left a conflict in it
   */
  private boolean isAsWritten(String name, @Nullable String checksum) {
    try {
      byte[] text = Files.readAllBytes(folder.resolve(name));
      boolean same = Checksum.of(text).equals(checksum);
      if (!same) {
        DerivedFiles.refuseConflict(new String(text, StandardCharsets.UTF_8), RECORDS + name);
      }
      return same;
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in(RECORDS + name).because(e);
    }
  }

  private String readText(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw DerivedFiles.damaged(RECORDS + name, 0, "cannot be read: " + Reason.of(e)).because(e);
    }
  }

  private boolean hasAny(String name) {
    return Presence.exists(folder.resolve(name), RECORDS + name);
  }

  /** The rows of a derived file; a malformed one is reported as damaged. */
  private List<Row> rows(String name, List<String> required) {
    String text = hasAny(name) ? readText(name) : "";
    DerivedFiles.refuseConflict(text, RECORDS + name);
    try {
      return CsvTable.readWhole(text, RECORDS + name, required);
    } catch (Failure malformed) {
      throw DerivedFiles.damaged(
          RECORDS + name, malformed.line(), "cannot be read: " + malformed.message());
    }
  }

  /** The number of records of a row; 2 in files of earlier versions, which have no such column. */
  private static int records(Row row) {
    String text = row.get("records");
    try {
      return text.isEmpty() ? 2 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw row.problem("'" + text + "' in the column 'records' is not a whole number.");
    }
  }

  private static double score(Row row) {
    String text = row.get("score");
    try {
      return text.isEmpty() ? 0 : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw row.problem("'" + text + "' in the column 'score' is not a number.");
    }
  }

  private static String score(double score) {
    return BigDecimal.valueOf(score).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }
}
