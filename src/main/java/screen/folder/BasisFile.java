package screen.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.Failure;
import screen.Reason;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.Checksum;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Presence;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;

/**
 * {@code deduplicated.csv}: the inputs and results of the last search for duplicates. The last row
 * is a checksum of the rows above, which reveals a file that was cut, edited or merged. Files of
 * earlier versions list only searches and rulings.
 */
final class BasisFile {
  static final String NAME = "deduplicated.csv";

  private static final String FILE = "records/" + NAME;
  private static final List<String> COLUMNS = List.of("input", "name", "value");
  private static final String FORMAT = "format";
  private static final String NEWEST = "2";
  private static final String SEARCH = "search";
  private static final String RULING = "ruling";
  private static final String ORDER = "order";
  private static final String REMOVED = "removed";
  private static final String DERIVED = "file";
  private static final String END = "end";
  private static final String ABOVE = "rows above";

  private final Path file;

  BasisFile(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /**
   * Reads the file; empty if there is none.
   *
   * @throws Failure of kind FOLDER if the file is not as the tool wrote it
   */
  Optional<DuplicatesBasis> read() {
    if (!Presence.exists(file, FILE)) {
      return Optional.empty();
    }
    String text = text();
    DerivedFiles.refuseConflict(text, FILE);
    List<Row> rows;
    try {
      rows = CsvTable.read(text, FILE, COLUMNS);
    } catch (Failure malformed) {
      throw DerivedFiles.damaged(FILE, malformed.line(), "cannot be read: " + malformed.message());
    }
    boolean first = rows.stream().allMatch(row -> row.get("input").matches(SEARCH + "|" + RULING));
    if (first && rows.isEmpty()) {
      throw DerivedFiles.damaged(FILE, 0, "is empty");
    }
    if (!first && !endsWithItsChecksum(text, rows)) {
      throw DerivedFiles.damaged(
          FILE, 0, "was changed after it was written: it was cut, edited or merged");
    }
    return Optional.of(basis(rows, first));
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw DerivedFiles.damaged(FILE, 0, "cannot be read: " + Reason.of(e)).because(e);
    }
  }

  private static boolean endsWithItsChecksum(String text, List<Row> rows) {
    Row last = rows.get(rows.size() - 1);
    int above = text.lastIndexOf(END + "," + ABOVE + ",");
    return last.get("input").equals(END)
        && above > 0
        && last.get("value").equals(Checksum.of(text.substring(0, above)))
        && rows.get(0).get("input").equals(FORMAT);
  }

  private static DuplicatesBasis basis(List<Row> rows, boolean first) {
    SortedMap<String, String> searches = new TreeMap<>();
    SortedMap<String, String> rulings = new TreeMap<>();
    SortedMap<String, String> files = new TreeMap<>();
    String order = "";
    String removed = "";
    for (Row row : rows) {
      String name = row.required("name");
      String value = row.required("value");
      switch (row.get("input")) {
        case SEARCH -> searches.put(name, value);
        case RULING -> rulings.put(Timestamp.completed(name), value);
        case ORDER -> order = value;
        case REMOVED -> removed = value;
        case DERIVED -> files.put(name, value);
        case FORMAT -> requireKnown(value, row);
        default -> {}
      }
    }
    return new DuplicatesBasis(
        searches,
        rulings,
        first ? Optional.empty() : Optional.of(new DuplicatesBasis.Outcome(order, removed, files)));
  }

  private static void requireKnown(String format, Row row) {
    if (!format.equals(NEWEST)) {
      throw Failure.folder(
              "The file is of the format "
                  + format
                  + ", which this version does not read. Use the version that wrote it, or a newer"
                  + " one.")
          .at(FILE, row.line());
    }
  }

  AtomicFile.Written prepare(DuplicatesBasis basis, DuplicatesBasis.Outcome outcome) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(FORMAT, NAME, NEWEST));
    basis.searches().forEach((name, value) -> rows.add(List.of(SEARCH, name, value)));
    basis.rulings().forEach((name, value) -> rows.add(List.of(RULING, name, value)));
    rows.add(List.of(ORDER, "searches", outcome.order()));
    rows.add(List.of(REMOVED, "duplicates", outcome.removed()));
    outcome.files().forEach((name, value) -> rows.add(List.of(DERIVED, name, value)));
    String above = CsvTable.text(COLUMNS, rows);
    String end = CsvTable.line(List.of(END, ABOVE, Checksum.of(above)));
    return AtomicFile.prepare(file, (above + end).getBytes(UTF_8));
  }
}
