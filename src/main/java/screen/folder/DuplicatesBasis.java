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
 * What {@code duplicates.csv} was made from: the searches and the rulings that the last search for
 * duplicates knew. With it that search can be done again, by whatever version of the tool.
 *
 * @param searches the SHA-256 of each export, by search
 * @param rulings what was ruled when, by pair and reviewer
 * @param outcome what that search found; empty where an earlier version noted its searches and
 *     rulings alone
 */
public record DuplicatesBasis(
    SortedMap<String, String> searches,
    SortedMap<String, String> rulings,
    Optional<Outcome> outcome) {

  /**
   * What a search for duplicates found, as checksums: they show whether the files are still those
   * that it wrote, and whether the same search finds the same again.
   *
   * @param order of the order in which the searches counted
   * @param removed of which record was removed as a duplicate of which
   * @param files of the derived files, by name
   */
  public record Outcome(String order, String removed, SortedMap<String, String> files) {}

  /** All searches and rulings that there are. */
  public static DuplicatesBasis of(List<Search> searches, List<Ruling> rulings) {
    SortedMap<String, String> exports = new TreeMap<>();
    searches.stream()
        .filter(Search::hasExport)
        .forEach(search -> exports.put(search.id(), search.sha256()));
    SortedMap<String, String> ruled = new TreeMap<>();
    rulings.forEach(ruling -> ruled.put(name(ruling), ruling.kind().id()));
    return new DuplicatesBasis(exports, ruled, Optional.empty());
  }

  /** Whether it knew these searches and rulings, and no others. */
  public boolean isOf(List<Search> all, List<Ruling> ruled) {
    DuplicatesBasis now = of(all, ruled);
    return searches.equals(now.searches) && rulings.equals(now.rulings);
  }

  /** Whether searches and rulings that it knew are there no more, or are others. */
  public boolean hasLostSome(List<Search> all, List<Ruling> ruled) {
    return knownOf(all).size() < searches.size() || rulingsKnownOf(ruled).size() < rulings.size();
  }

  /** Those of the searches that it knew, as they were. */
  public List<Search> knownOf(List<Search> all) {
    return all.stream().filter(s -> s.sha256().equals(searches.get(s.id()))).toList();
  }

  /** Those of the rulings that it knew. */
  public List<Ruling> rulingsKnownOf(List<Ruling> all) {
    return all.stream().filter(r -> r.kind().id().equals(rulings.get(name(r)))).toList();
  }

  /** The checksum of which record was removed as a duplicate of which, in whatever order. */
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
