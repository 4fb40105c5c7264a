package screen.duplicates.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Records that are duplicates of either of two that are clearly not the same: an article without
 * pages, beside its erratum of the same title. Too little is known of them to say where they
 * belong.
 */
final class AmbiguousRecords {
  /** So many bits more, 8 to 1, show the way. */
  private static final double CLEARLY = 3;

  private static final Comparator<Fork> FIRST =
      Comparator.comparingInt(Fork::record).thenComparing(Fork::elsewhere);

  /** A record, and the other one that it may be. */
  record Fork(int record, int elsewhere) {}

  private final ConstrainedSets folding;
  private final Map<Integer, List<Link>> linksAt = new HashMap<>();
  private final Set<Long> linked = new HashSet<>();

  /**
   * @param sure between pairs that are the same, known alone
   * @param folding compares their records
   */
  AmbiguousRecords(List<Link> sure, ConstrainedSets folding) {
    this.folding = folding;
    for (Link link : sure) {
      linksAt.computeIfAbsent(link.one(), i -> new ArrayList<>()).add(link);
      linksAt.computeIfAbsent(link.other(), i -> new ArrayList<>()).add(link);
      linked.add(packed(link.one(), link.other()));
    }
  }

  /** The links that lead either way, each with the first fork. */
  Map<Link, Fork> links() {
    Map<Link, Fork> found = new HashMap<>();
    linksAt.forEach(
        (record, links) -> {
          for (int i = 0; i < links.size(); i++) {
            for (int j = i + 1; j < links.size(); j++) {
              if (isOpen(record, links.get(i), links.get(j))) {
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

  private boolean isOpen(int record, Link one, Link other) {
    int here = one.from(record);
    int there = other.from(record);
    return Math.abs(one.weight() - other.weight()) < CLEARLY
        && !linked.contains(packed(here, there))
        && folding.standsBetween(record, here, there);
  }

  private static long packed(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }
}
