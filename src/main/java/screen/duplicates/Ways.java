package screen.duplicates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The ways from record to record over what joined them. */
final class Ways {
  private final Map<Integer, List<Link>> linksAt = new HashMap<>();

  /** A record, and whether the way there led over a ruling. */
  private record Stop(int record, boolean ruled) {}

  Ways(List<Link> links) {
    for (Link link : links) {
      linksAt.computeIfAbsent(link.one(), i -> new ArrayList<>()).add(link);
      linksAt.computeIfAbsent(link.other(), i -> new ArrayList<>()).add(link);
    }
  }

  boolean leadFrom(int record) {
    return linksAt.containsKey(record);
  }

  /**
   * The shortest way, or none.
   *
   * @param over which links it may take
   * @param ruled whether it must lead over a ruling
   */
  List<Link> shortest(int from, int to, Predicate<Link> over, boolean ruled) {
    Map<Stop, List<Link>> found = new HashMap<>();
    Stop start = new Stop(from, !ruled);
    Stop end = new Stop(to, true);
    found.put(start, List.of());
    Deque<Stop> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty() && !found.containsKey(end)) {
      Stop here = open.remove();
      for (Link link : linksAt.getOrDefault(here.record(), List.of())) {
        Stop next = new Stop(link.from(here.record()), here.ruled() || link.isRuling());
        if (over.test(link) && !found.containsKey(next)) {
          List<Link> way = new ArrayList<>(found.getOrDefault(here, List.of()));
          way.add(link);
          found.put(next, way);
          open.add(next);
        }
      }
    }
    return found.getOrDefault(end, List.of());
  }
}
