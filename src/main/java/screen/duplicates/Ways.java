package screen.duplicates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The ways from record to record over what joined them. */
final class Ways {
  private final Map<Integer, List<Link>> linksAt = new HashMap<>();

  /** A record, and whether the way there led over a ruling. */
  private record Stop(int record, boolean ruled) {}

  private record Step(Stop from, Link over) {}

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
    Map<Stop, Step> steps = new HashMap<>();
    Stop start = new Stop(from, !ruled);
    Stop end = new Stop(to, true);
    Set<Stop> seen = new HashSet<>(Set.of(start));
    Deque<Stop> open = new ArrayDeque<>(seen);
    while (!open.isEmpty() && !seen.contains(end)) {
      Stop here = open.remove();
      for (Link link : linksAt.getOrDefault(here.record(), List.of())) {
        Stop next = new Stop(link.from(here.record()), here.ruled() || link.isRuling());
        if (over.test(link) && seen.add(next)) {
          steps.put(next, new Step(here, link));
          open.add(next);
        }
      }
    }
    Deque<Link> way = new ArrayDeque<>();
    for (Step step = steps.get(end); step != null; step = steps.get(step.from())) {
      way.addFirst(step.over());
    }
    return List.copyOf(way);
  }
}
