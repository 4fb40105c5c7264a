package screen.folder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.duplicates.Duplicate;
import screen.duplicates.Ruling;
import screen.folder.disk.Checksum;
import screen.folder.disk.Timestamp;
import screen.record.Search;

/**
 * The inputs of {@code duplicates.csv}: the searches and rulings known to the last search for
 * duplicates. With them that search can be repeated, by any version of the tool.
 *
 * @param searches the SHA-256 of each export, by the id of the search
 * @param rulings the rulings, by pair, reviewer and time
 * @param outcome the checksums of the results; empty if an earlier version wrote only searches and
 *     rulings
 */
public record DuplicatesBasis(
    SortedMap<String, String> searches,
    SortedMap<String, String> rulings,
    Optional<Outcome> outcome) {

  /**
   * Checksums of the results of a search for duplicates: they show whether the files are unchanged
   * since, and whether repeating the search gives the same result.
   *
   * @param order the checksum of the order of the searches
   * @param removed the checksum of which record was removed as a duplicate of which
   * @param files the checksums of the derived files, by name
   */
  public record Outcome(String order, String removed, SortedMap<String, String> files) {}

  /** The basis of these searches and rulings, without outcome. */
  public static DuplicatesBasis of(List<Search> searches, List<Ruling> rulings) {
    SortedMap<String, String> exports = new TreeMap<>();
    searches.stream()
        .filter(Search::hasExport)
        .forEach(search -> exports.put(search.id(), search.sha256()));
    SortedMap<String, String> ruled = new TreeMap<>();
    rulings.forEach(ruling -> ruled.put(name(ruling), ruling.kind().id()));
    return new DuplicatesBasis(exports, ruled, Optional.empty());
  }

  /** Whether this basis has exactly these searches and rulings. */
  public boolean isOf(List<Search> all, List<Ruling> ruled) {
    DuplicatesBasis now = of(all, ruled);
    return searches.equals(now.searches) && rulings.equals(now.rulings);
  }

  /** Whether searches or rulings of this basis are now missing or changed. */
  public boolean hasLostSome(List<Search> all, List<Ruling> ruled) {
    return knownOf(all).size() < searches.size() || rulingsKnownOf(ruled).size() < rulings.size();
  }

  /** The searches that are in this basis with the same export. */
  public List<Search> knownOf(List<Search> all) {
    return all.stream().filter(s -> s.sha256().equals(searches.get(s.id()))).toList();
  }

  /** The rulings that are in this basis. */
  public List<Ruling> rulingsKnownOf(List<Ruling> all) {
    return all.stream().filter(r -> r.kind().id().equals(rulings.get(name(r)))).toList();
  }

  /** The checksum of which record was removed as a duplicate of which, independent of order. */
  public static String removed(List<Duplicate> duplicates) {
    StringBuilder pairs = new StringBuilder();
    duplicates.stream()
        .sorted(Comparator.comparing(Duplicate::record))
        .forEach(d -> pairs.append(d.record()).append(' ').append(d.kept()).append('\n'));
    return Checksum.of(pairs.toString());
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
