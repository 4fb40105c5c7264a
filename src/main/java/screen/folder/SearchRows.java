package screen.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import screen.Failure;
import screen.PrintableText;
import screen.folder.disk.Row;

/**
 * Reconciles the rows of {@code searches.csv} after git merged two clones. Git keeps the lines of
 * both: a search edited on both sides is there twice, and two searches may have the same id.
 *
 * <p>Rows with the same export are one search. Each of its cells takes the value of any of the
 * rows; if two differ, a person must choose. The order of the rows does not matter.
 */
final class SearchRows {
  private static final Set<String> CHOSEN = Set.of("search", "file");

  private final List<Row> rows = new ArrayList<>();
  private final List<Failure> problems = new ArrayList<>();

  private SearchRows() {}

  /**
   * Returns one row for each search, each with a unique id.
   *
   * @throws Failure listing all contradicting rows of one search, and rows of two searches that
   *     name the same file
   */
  static List<Row> of(List<Row> written) {
    SearchRows merged = new SearchRows();
    Map<String, List<Row>> bySearch = new LinkedHashMap<>();
    for (Row row : written) {
      bySearch.computeIfAbsent(identity(row), key -> new ArrayList<>()).add(row);
    }
    bySearch.values().forEach(same -> merged.rows.add(merged.merged(same)));
    merged.refuseSharedFiles();
    if (!merged.problems.isEmpty()) {
      throw Failure.listing(merged.problems, "nothing was changed.");
    }
    return merged.withOwnIds();
  }

  /** The checksum of the export; for a search without results, which has no export, its id. */
  private static String identity(Row row) {
    String sha256 = row.get("sha256");
    return sha256.isEmpty() ? "search " + row.get("search") : sha256;
  }

  private Row merged(List<Row> same) {
    Row first = same.get(0);
    Map<String, String> cells = new TreeMap<>(first.cells());
    for (Row other : same.subList(1, same.size())) {
      other
          .cells()
          .forEach((column, cell) -> cells.merge(column, cell, (a, b) -> either(column, a, b)));
      for (String column : contradicting(first, other)) {
        problems.add(contradiction(first, other, column));
      }
    }
    return new Row(first.file(), first.line(), cells);
  }

  private static String either(String column, String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    return CHOSEN.contains(column) && b.compareTo(a) < 0 ? b : a;
  }

  private static List<String> contradicting(Row first, Row other) {
    return other.cells().keySet().stream()
        .filter(column -> !CHOSEN.contains(column))
        .filter(column -> !first.get(column).isEmpty() && !other.get(column).isEmpty())
        .filter(column -> !first.get(column).equals(other.get(column)))
        .sorted()
        .toList();
  }

  private static Failure contradiction(Row first, Row other, String column) {
    return other.problem(
        "This line and line "
            + first.line()
            + " are of the same search, "
            + first.get("search")
            + ", but differ in the column "
            + column
            + ": '"
            + PrintableText.shortened(other.get(column))
            + "' and '"
            + PrintableText.shortened(first.get(column))
            + "'. Two clones of the folder filled it in differently: merge the two lines into one,"
            + " with the right values.");
  }

  /**
   * Refuses two searches with one file name. Only files that people copied there themselves can
   * have the same name in two clones.
   */
  private void refuseSharedFiles() {
    Map<String, Row> byFile = new HashMap<>();
    for (Row row : rows) {
      Row other = row.get("file").isEmpty() ? null : byFile.putIfAbsent(row.get("file"), row);
      if (other != null) {
        String file = "records/searches/" + row.get("file");
        problems.add(
            row.problem(
                "The searches of this line and of line "
                    + other.line()
                    + " name the same file, "
                    + file
                    + ", with different contents. Two clones put different files of the same name"
                    + " there, and git kept one of them. Get the other from git under another name"
                    + " (`git show BRANCH:"
                    + file
                    + " > records/searches/OTHER`) and write that name into its line."));
      }
    }
  }

  /**
   * Makes ids unique: of rows with the same id, the one with the smallest SHA-256 keeps it; the
   * others get a number.
   */
  private List<Row> withOwnIds() {
    Set<String> taken = new HashSet<>();
    IdentityHashMap<Row, String> ids = new IdentityHashMap<>();
    List<Row> later = new ArrayList<>();
    for (Row row : rows.stream().sorted(Comparator.comparing(SearchRows::identity)).toList()) {
      if (taken.add(row.get("search"))) {
        ids.put(row, row.get("search"));
      } else {
        later.add(row);
      }
    }
    for (Row row : later) {
      int n = 2;
      while (!taken.add(row.get("search") + "-" + n)) {
        n++;
      }
      ids.put(row, row.get("search") + "-" + n);
    }
    return rows.stream().map(row -> row.with("search", ids.getOrDefault(row, ""))).toList();
  }
}
