package screen.duplicates.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import screen.duplicates.Duplicate;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Evidence;
import screen.duplicates.match.fields.Features;

/** Makes the rows of {@code duplicates.csv}: all records of each set except the representative. */
final class Removals {
  private final List<Features> records;
  private final int[] rank;
  private final ConstrainedSets sets;
  private final ConstrainedSets unruled;
  private final LinkPaths paths;
  private final LinkPaths unruledPaths;
  private final Map<Integer, PathsTo> pathsTo = new HashMap<>();

  /**
   * @param rank by record; the record of a set with the lowest rank is kept
   * @param unruled the merge without rulings "same"
   */
  Removals(List<Features> records, int[] rank, GreedyMerge joined, GreedyMerge unruled) {
    this.records = records;
    this.rank = rank;
    this.sets = joined.sets();
    this.unruled = unruled.sets();
    this.paths = new LinkPaths(joined.links());
    this.unruledPaths = new LinkPaths(unruled.links());
  }

  List<Duplicate> list() {
    Map<Integer, Integer> keptOf = new HashMap<>();
    for (int record = 0; record < records.size(); record++) {
      keptOf.merge(sets.set(record), record, (a, b) -> rank[a] <= rank[b] ? a : b);
    }
    List<Duplicate> rows = new ArrayList<>();
    for (int record = 0; record < records.size(); record++) {
      int kept = keptOf.getOrDefault(sets.set(record), record);
      if (kept != record && paths.hasLinks(record)) {
        rows.add(row(record, kept));
      }
    }
    return rows;
  }

  private Duplicate row(int record, int kept) {
    LinkPaths.Path path = path(record, kept);
    boolean ruled = !path.reviewer().isEmpty();
    Features removed = records.get(record);
    Comparison pair = Comparison.of(removed, records.get(kept));
    String evidence = Evidence.line(pair);
    return new Duplicate(
        removed.id(),
        records.get(kept).id(),
        removed.title(),
        ruled ? 1 : pair.score(),
        ruled ? "ruling" : Evidence.rule(pair),
        path.length() > 1 ? Duplicate.through(records.get(path.first()).id(), evidence) : evidence,
        ruled ? path.reviewer() : Duplicate.AUTO);
  }

  /**
   * The shortest path from a record to the one it is a duplicate of: over rulings only, if
   * possible; else over links found without rulings "same"; else over both, with at least one
   * ruling.
   */
  private LinkPaths.Path path(int record, int kept) {
    PathsTo to = pathsTo.computeIfAbsent(kept, PathsTo::new);
    return to.ruled
        .from(record)
        .or(() -> unruled.together(record, kept) ? to.alone.from(record) : to.both.from(record))
        .or(() -> to.any.from(record))
        .orElseThrow(() -> new IllegalStateException("no way leads to " + records.get(kept).id()));
  }

  /** The paths to one kept record. */
  private final class PathsTo {
    private final LinkPaths.PathsTo ruled;
    private final LinkPaths.PathsTo alone;
    private final LinkPaths.PathsTo both;
    private final LinkPaths.PathsTo any;

    PathsTo(int kept) {
      Predicate<Link> every = link -> true;
      this.ruled = paths.pathsTo(kept, Link::isRuling, false);
      this.alone = unruledPaths.pathsTo(kept, every, false);
      this.both = paths.pathsTo(kept, every, true);
      this.any = paths.pathsTo(kept, every, false);
    }
  }
}
