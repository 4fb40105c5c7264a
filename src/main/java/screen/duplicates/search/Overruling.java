package screen.duplicates.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Contradiction;
import screen.duplicates.match.fields.Features;

/**
 * What people overruled when they called records the same. What stands between two of these is no
 * obstacle between the sets that the machine finds around the one and the other: whole sets are
 * joined. What the ruled records do not show, such as the DOI of a third where one of them has
 * none, still counts.
 */
final class Overruling {
  private final List<Features> records;
  private final ConstrainedSets unruled;
  private final Map<Integer, List<Integer>> ruledWith = new HashMap<>();
  private final Map<Integer, SortedSet<Integer>> ruledBySet = new HashMap<>();

  /**
   * @param unruled the sets that the machine finds alone, of all records that are ruled the same
   */
  Overruling(List<Features> records, ConstrainedSets unruled) {
    this.records = records;
    this.unruled = unruled;
  }

  /** Records that people ruled the same, directly or through others. */
  void add(List<Integer> block) {
    List<Integer> whole = List.copyOf(block);
    for (int record : whole) {
      ruledWith.put(record, whole);
      ruledBySet.computeIfAbsent(unruled.set(record), set -> new TreeSet<>()).add(record);
    }
  }

  /**
   * Whether people overruled all of these, which stand between two records.
   *
   * @param members whether a record is in the set of either
   */
  boolean lifts(List<Contradiction> contradictions, int a, int b, Predicate<Integer> members) {
    List<Integer> ofA = ruledIn(members, a);
    List<Integer> ofB = ruledIn(members, b);
    return contradictions.stream()
        .allMatch(
            each -> ofA.stream().anyMatch(x -> ofB.stream().anyMatch(y -> lifts(each, x, y))));
  }

  private List<Integer> ruledIn(Predicate<Integer> members, int record) {
    return ruledBySet.getOrDefault(unruled.set(record), new TreeSet<>()).stream()
        .filter(members)
        .toList();
  }

  private boolean lifts(Contradiction contradiction, int x, int y) {
    return ruledWith.get(x) == ruledWith.get(y)
        && contradiction.shown().test(Comparison.of(records.get(x), records.get(y)));
  }
}
