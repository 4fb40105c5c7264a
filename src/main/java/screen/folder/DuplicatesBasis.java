package screen.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.duplicates.Ruling;
import screen.record.Search;

/**
 * What {@code duplicates.csv} was made from: the searches and the rulings that the last search for
 * duplicates knew. With it that search can be done again, by whatever version of the tool.
 *
 * @param searches the SHA-256 of each export, by search
 * @param rulings what was ruled when, by pair and reviewer
 */
public record DuplicatesBasis(
    SortedMap<String, String> searches, SortedMap<String, String> rulings) {
  static final List<String> COLUMNS = List.of("input", "name", "value");

  private static final String SEARCH = "search";
  private static final String RULING = "ruling";

  /** All searches and rulings that there are. */
  public static DuplicatesBasis of(List<Search> searches, List<Ruling> rulings) {
    SortedMap<String, String> exports = new TreeMap<>();
    searches.forEach(search -> exports.put(search.id(), search.sha256()));
    SortedMap<String, String> ruled = new TreeMap<>();
    rulings.forEach(ruling -> ruled.put(name(ruling), ruling.kind().id()));
    return new DuplicatesBasis(exports, ruled);
  }

  static DuplicatesBasis ofRows(List<Row> rows) {
    DuplicatesBasis basis = new DuplicatesBasis(new TreeMap<>(), new TreeMap<>());
    for (Row row : rows) {
      boolean search = row.get("input").equals(SEARCH);
      String name = row.required("name");
      if (search) {
        basis.searches.put(name, row.required("value"));
      } else {
        basis.rulings.put(Timestamp.completed(name), row.required("value"));
      }
    }
    return basis;
  }

  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    searches.forEach((name, value) -> rows.add(List.of(SEARCH, name, value)));
    rulings.forEach((name, value) -> rows.add(List.of(RULING, name, value)));
    return rows;
  }

  /** Those of the searches that it knew, as they were. */
  public List<Search> knownOf(List<Search> all) {
    return all.stream().filter(s -> s.sha256().equals(searches.get(s.id()))).toList();
  }

  /** Those of the rulings that it knew. */
  public List<Ruling> rulingsKnownOf(List<Ruling> all) {
    return all.stream().filter(r -> r.kind().id().equals(rulings.get(name(r)))).toList();
  }

  private static String name(Ruling ruling) {
    return ruling.a()
        + " "
        + ruling.b()
        + " "
        + ruling.reviewer()
        + " "
        + Timestamp.of(ruling.decidedAt());
  }
}
