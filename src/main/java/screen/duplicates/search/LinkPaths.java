package screen.duplicates.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The shortest ways from record to record over what joined them. */
final class LinkPaths {
  private final Map<Integer, List<Link>> linksAt = new HashMap<>();

  LinkPaths(List<Link> links) {
    for (Link link : links) {
      linksAt.computeIfAbsent(link.one(), i -> new ArrayList<>()).add(link);
      linksAt.computeIfAbsent(link.other(), i -> new ArrayList<>()).add(link);
    }
  }

  /**
   * A way to a record.
   *
   * @param length how many links it has
   * @param first the record that its first link leads to
   * @param reviewer whose ruling it leads over first; "" where it leads over none
   */
  record Way(int length, int first, String reviewer) {}

  boolean leadFrom(int record) {
    return linksAt.containsKey(record);
  }

  /**
   * All ways to one record, worked out together: the work grows with the links and not with the
   * number of records times the links.
   *
   * @param over which links they may take
   * @param ruled whether they must lead over a ruling
   */
  Towards towards(int record, Predicate<Link> over, boolean ruled) {
    return new Towards(record, over, ruled);
  }

  /** A record, and whether the way there led over a ruling. */
  private record Stop(int record, boolean ruled) {}

  /** The shortest ways to one record; of equally short ones, those over the first links. */
  final class Towards {
    private final Predicate<Link> over;
    private final boolean ruled;
    private final Map<Stop, Integer> distances = new HashMap<>();
    private final Map<Stop, Way> ways = new HashMap<>();

    private Towards(int to, Predicate<Link> over, boolean ruled) {
      this.over = over;
      this.ruled = ruled;
      Stop end = new Stop(to, true);
      distances.put(end, 0);
      ways.put(end, new Way(0, to, ""));
      Deque<Stop> open = new ArrayDeque<>(List.of(end));
      List<Stop> nearestFirst = new ArrayList<>();
      while (!open.isEmpty()) {
        Stop here = open.remove();
        nearestFirst.add(here);
        for (Link link : linksAt.getOrDefault(here.record(), List.of())) {
          if (over.test(link)) {
            for (Stop before : before(here, link)) {
              if (distances.putIfAbsent(before, distance(here) + 1) == null) {
                open.add(before);
              }
            }
          }
        }
      }
      nearestFirst.stream().skip(1).forEach(stop -> ways.put(stop, way(stop)));
    }

    /** The stops from which this link leads to a stop. */
    private List<Stop> before(Stop stop, Link link) {
      int record = link.from(stop.record());
      if (!stop.ruled()) {
        return link.isRuling() ? List.of() : List.of(new Stop(record, false));
      }
      return link.isRuling()
          ? List.of(new Stop(record, true), new Stop(record, false))
          : List.of(new Stop(record, true));
    }

    private int distance(Stop stop) {
      return distances.getOrDefault(stop, Integer.MAX_VALUE);
    }

    private Way way(Stop stop) {
      for (Link link : linksAt.getOrDefault(stop.record(), List.of())) {
        Stop next = new Stop(link.from(stop.record()), stop.ruled() || link.isRuling());
        if (over.test(link) && distance(next) == distance(stop) - 1) {
          String reviewer =
              link.isRuling()
                  ? link.reviewer()
                  : Optional.ofNullable(ways.get(next)).map(Way::reviewer).orElse("");
          return new Way(distance(stop), next.record(), reviewer);
        }
      }
      throw new IllegalStateException("no way leads on from " + stop);
    }

    /** The shortest way from a record, if there is one. */
    Optional<Way> from(int record) {
      return Optional.ofNullable(ways.get(new Stop(record, !ruled)));
    }
  }
}
