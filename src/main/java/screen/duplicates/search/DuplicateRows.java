package screen.duplicates.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.duplicates.Duplicate;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Evidence;
import screen.duplicates.match.fields.Features;

/** Makes the rows of {@code duplicates.csv}: all records of each set except the representative. */
final class DuplicateRows {
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
  DuplicateRows(List<Features> records, int[] rank, GreedyMerge joined, GreedyMerge unruled) {
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
    List<Removal> removals = new ArrayList<>();
    for (int record = 0; record < records.size(); record++) {
      int kept = keptOf.getOrDefault(sets.set(record), record);
      if (kept != record && paths.hasLinks(record)) {
        removals.add(new Removal(record, kept, path(record, kept)));
      }
    }
    return removals.parallelStream().map(this::row).toList();
  }

  /** A removed record, the one it is a duplicate of, and the path between them. */
  private record Removal(int record, int kept, LinkPaths.Path path) {}

  private Duplicate row(Removal removal) {
    LinkPaths.Path path = removal.path();
    boolean ruled = !path.reviewer().isEmpty();
    Features removed = records.get(removal.record());
    Features kept = records.get(removal.kept());
    Comparison pair = Comparison.of(removed, kept);
    String evidence = Evidence.line(pair);
    return new Duplicate(
        removed.id(),
        kept.id(),
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
    return (paths.hasRulings() ? to.ruled().from(record) : Optional.<LinkPaths.Path>empty())
        .or(() -> unruled.together(record, kept) ? to.alone().from(record) : to.both().from(record))
        .or(() -> to.any().from(record))
        .orElseThrow(() -> new IllegalStateException("no way leads to " + records.get(kept).id()));
  }

  /** The paths to one kept record, each kind found when it is needed. */
  private final class PathsTo {
    private final int kept;
    private Optional<LinkPaths.PathsTo> ruled = Optional.empty();
    private Optional<LinkPaths.PathsTo> alone = Optional.empty();
    private Optional<LinkPaths.PathsTo> both = Optional.empty();
    private Optional<LinkPaths.PathsTo> any = Optional.empty();

    PathsTo(int kept) {
      this.kept = kept;
    }

    LinkPaths.PathsTo ruled() {
      ruled = ruled.or(() -> Optional.of(paths.pathsTo(kept, Link::isRuling, false)));
      return ruled.get();
    }

    LinkPaths.PathsTo alone() {
      alone = alone.or(() -> Optional.of(unruledPaths.pathsTo(kept, link -> true, false)));
      return alone.get();
    }

    LinkPaths.PathsTo both() {
      both = both.or(() -> Optional.of(paths.pathsTo(kept, link -> true, true)));
      return both.get();
    }

    LinkPaths.PathsTo any() {
      any = any.or(() -> Optional.of(paths.pathsTo(kept, link -> true, false)));
      return any.get();
    }
  }
}
