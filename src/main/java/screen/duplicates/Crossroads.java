package screen.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records that are duplicates of either of two that are clearly not the same: an article without
 * pages, beside its erratum of the same title. Too little is known of them to say where they
 * belong.
 */
final class Crossroads {
  /** So many bits more, 8 to 1, show the way. */
  private static final double CLEARLY = 3;

  private final Folding folding;
  private final Map<Integer, List<Link>> linksAt = new HashMap<>();
  private final Set<Long> linked = new HashSet<>();

  /**
   * @param sure between pairs that are the same, known alone
   * @param folding compares their records
   */
  Crossroads(List<Link> sure, Folding folding) {
    this.folding = folding;
    for (Link link : sure) {
      linksAt.computeIfAbsent(link.one(), i -> new ArrayList<>()).add(link);
      linksAt.computeIfAbsent(link.other(), i -> new ArrayList<>()).add(link);
      linked.add(packed(link.one(), link.other()));
    }
  }

  /** The links that lead either way. */
  Set<Link> links() {
    Set<Link> found = new LinkedHashSet<>();
    linksAt.forEach(
        (record, links) -> {
          for (int i = 0; i < links.size(); i++) {
            for (int j = i + 1; j < links.size(); j++) {
              if (isOpen(record, links.get(i), links.get(j))) {
                found.add(links.get(i));
                found.add(links.get(j));
              }
            }
          }
        });
    return found;
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
