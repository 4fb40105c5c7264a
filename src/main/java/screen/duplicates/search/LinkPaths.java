package screen.duplicates.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Shortest paths from record to record over the links of a set. */
final class LinkPaths {
  private final Map<Integer, List<Link>> linksAt = new HashMap<>();

  private final boolean hasRulings;

  LinkPaths(List<Link> links) {
    this.hasRulings = links.stream().anyMatch(Link::isRuling);
    for (Link link : links) {
      linksAt.computeIfAbsent(link.one(), i -> new ArrayList<>()).add(link);
      linksAt.computeIfAbsent(link.other(), i -> new ArrayList<>()).add(link);
    }
  }

  /**
   * A path to a record.
   *
   * @param length number of links
   * @param first the record at the end of its first link
   * @param reviewer the reviewer of the first ruling on the path; "" if there is none
   */
  record Path(int length, int first, String reviewer) {}

  /** Whether any of the links is a ruling. */
  boolean hasRulings() {
    return hasRulings;
  }

  boolean hasLinks(int record) {
    return linksAt.containsKey(record);
  }

  /**
   * Computes the paths from all records to one, in time proportional to the number of links.
   *
   * @param over the links that paths may use
   * @param ruled whether a path must contain a ruling
   */
  PathsTo pathsTo(int record, Predicate<Link> over, boolean ruled) {
    return new PathsTo(record, over, ruled);
  }

  /**
   * A state of the search: a record, and whether the path up to it contains a ruling or needs none.
   */
  private record Stop(int record, boolean ruled) {}

  /** The shortest paths to one record; among equally short ones, those over the earliest links. */
  final class PathsTo {
    private final Predicate<Link> over;
    private final boolean ruled;
    private final Map<Stop, Integer> distances = new HashMap<>();
    private final Map<Stop, Path> paths = new HashMap<>();

    private PathsTo(int to, Predicate<Link> over, boolean ruled) {
      this.over = over;
      this.ruled = ruled;
      Stop end = new Stop(to, true);
      distances.put(end, 0);
      paths.put(end, new Path(0, to, ""));
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
      nearestFirst.stream().skip(1).forEach(stop -> paths.put(stop, path(stop)));
    }

    /** The stops from which this link leads to {@code stop}. */
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

    private Path path(Stop stop) {
      for (Link link : linksAt.getOrDefault(stop.record(), List.of())) {
        Stop next = new Stop(link.from(stop.record()), stop.ruled() || link.isRuling());
        if (over.test(link) && distance(next) == distance(stop) - 1) {
          String reviewer =
              link.isRuling()
                  ? link.reviewer()
                  : Optional.ofNullable(paths.get(next)).map(Path::reviewer).orElse("");
          return new Path(distance(stop), next.record(), reviewer);
        }
      }
      throw new IllegalStateException("no way leads on from " + stop);
    }

    /** The shortest path from a record; empty if there is none. */
    Optional<Path> from(int record) {
      return Optional.ofNullable(paths.get(new Stop(record, !ruled)));
    }
  }
}
