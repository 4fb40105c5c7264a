package screen.duplicates.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Finds records that match two others that clearly differ from each other, such as a record without
 * pages that matches both an article and its erratum. They contain too little to say which of the
 * two they are.
 */
final class AmbiguousRecords {
  /** The better of two matches is taken if it is better by this many bits (8 to 1). */
  private static final double CLEAR_DIFFERENCE = 3;

  private static final Comparator<Fork> FIRST =
      Comparator.comparingInt(Fork::record).thenComparing(Fork::alternative);

  /** A record, and another record that it may be a duplicate of instead. */
  record Fork(int record, int alternative) {}

  private final ConstrainedSets sets;
  private final Map<Integer, List<Link>> linksAt = new HashMap<>();

  /** The linked pairs, packed and sorted: a set of them would have many equal hashes. */
  private final long[] linked;

  /**
   * @param sure links between pairs that are the same when looked at alone
   * @param sets compares records
   */
  AmbiguousRecords(List<Link> sure, ConstrainedSets sets) {
    this.sets = sets;
    for (Link link : sure) {
      linksAt.computeIfAbsent(link.one(), i -> new ArrayList<>()).add(link);
      linksAt.computeIfAbsent(link.other(), i -> new ArrayList<>()).add(link);
    }
    this.linked =
        sure.stream().mapToLong(link -> packed(link.one(), link.other())).sorted().toArray();
  }

  /** The links of ambiguous records, each with its first fork. */
  Map<Link, Fork> links() {
    Map<Link, Fork> found = new HashMap<>();
    linksAt.forEach(
        (record, links) -> {
          for (int i = 0; i < links.size(); i++) {
            for (int j = i + 1; j < links.size(); j++) {
              if (isAmbiguous(record, links.get(i), links.get(j))) {
                add(found, links.get(i), new Fork(record, links.get(j).from(record)));
                add(found, links.get(j), new Fork(record, links.get(i).from(record)));
              }
            }
          }
        });
    return found;
  }

  private static void add(Map<Link, Fork> found, Link link, Fork fork) {
    found.merge(link, fork, BinaryOperator.minBy(FIRST));
  }

  private boolean isAmbiguous(int record, Link one, Link other) {
    int here = one.from(record);
    int there = other.from(record);
    return Math.abs(one.weight() - other.weight()) < CLEAR_DIFFERENCE
        && !sets.haveOneContent(here, there)
        && Arrays.binarySearch(linked, packed(here, there)) < 0
        && sets.isAmbiguous(record, here, there);
  }

  private static long packed(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }
}
