package screen.duplicates.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Contradiction;
import screen.duplicates.match.fields.Features;

/**
 * The contradictions that people overruled by ruling records the same. A ruling merges whole sets:
 * a contradiction between the two ruled records does not keep apart the sets that the program found
 * around them. A contradiction that these two do not show still counts, such as the DOI of a third
 * record if one of the two has none.
 */
final class Overruling {
  private final List<Features> records;
  private final IntUnaryOperator unruledSet;
  private final Map<Integer, List<Integer>> ruledWith = new HashMap<>();
  private final Map<Integer, SortedSet<Integer>> ruledBySet = new HashMap<>();

  /**
   * @param unruledSet the number of the set that a record is in without rulings "same"
   */
  Overruling(List<Features> records, IntUnaryOperator unruledSet) {
    this.records = records;
    this.unruledSet = unruledSet;
  }

  /** Adds records that were ruled the same, directly or through others. */
  void add(List<Integer> block) {
    List<Integer> whole = List.copyOf(block);
    for (int record : whole) {
      ruledWith.put(record, whole);
      ruledBySet.computeIfAbsent(unruledSet.applyAsInt(record), set -> new TreeSet<>()).add(record);
    }
  }

  /**
   * Whether people overruled all of these contradictions between two records.
   *
   * @param members whether a record is in the set of one of the two
   */
  boolean lifts(List<Contradiction> contradictions, int a, int b, Predicate<Integer> members) {
    List<Integer> ofA = ruledIn(members, a);
    List<Integer> ofB = ruledIn(members, b);
    return contradictions.stream()
        .allMatch(
            each -> ofA.stream().anyMatch(x -> ofB.stream().anyMatch(y -> lifts(each, x, y))));
  }

  private List<Integer> ruledIn(Predicate<Integer> members, int record) {
    return ruledBySet.getOrDefault(unruledSet.applyAsInt(record), new TreeSet<>()).stream()
        .filter(members)
        .toList();
  }

  private boolean lifts(Contradiction contradiction, int x, int y) {
    return ruledWith.get(x) == ruledWith.get(y)
        && contradiction.overruled().test(Comparison.of(records.get(x), records.get(y)));
  }
}
