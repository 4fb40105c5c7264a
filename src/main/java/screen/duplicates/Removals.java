package screen.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The rows of {@code duplicates.csv}: of each set all records but the representative. */
final class Removals {
  private final List<Features> records;
  private final int[] rank;
  private final Folding folding;
  private final Folding unruled;
  private final Ways ways;
  private final Ways unruledWays;

  /**
   * @param rank by record: the least of a set is kept
   * @param unruled what the machine alone would have joined where people ruled records the same
   */
  Removals(List<Features> records, int[] rank, Joining joined, Joining unruled) {
    this.records = records;
    this.rank = rank;
    this.folding = joined.folding();
    this.unruled = unruled.folding();
    this.ways = new Ways(joined.links());
    this.unruledWays = new Ways(unruled.links());
  }

  List<Duplicate> list() {
    List<Duplicate> rows = new ArrayList<>();
    for (int record = 0; record < records.size(); record++) {
      if (ways.leadFrom(record)) {
        List<Integer> members = folding.membersWith(record);
        int kept = members.stream().min(Comparator.comparingInt(i -> rank[i])).orElse(record);
        if (kept != record) {
          rows.add(row(record, kept));
        }
      }
    }
    return rows;
  }

  private Duplicate row(int record, int kept) {
    List<Link> way = way(record, kept);
    String reviewer =
        way.stream().filter(Link::isRuling).map(Link::reviewer).findFirst().orElse("");
    Features removed = records.get(record);
    Comparison pair = Comparison.of(removed, records.get(kept));
    String evidence = Evidence.line(pair);
    String rule = reviewer.isEmpty() ? Evidence.rule(pair) : "ruling";
    return new Duplicate(
        removed.id(),
        records.get(kept).id(),
        removed.title(),
        reviewer.isEmpty() ? pair.score() : 1,
        rule,
        way.size() > 1
            ? Duplicate.through(records.get(way.get(0).from(record)).id(), evidence)
            : evidence,
        reviewer.isEmpty() ? Duplicate.AUTO : reviewer);
  }

  /**
   * The shortest way from a record to the one it is folded into: what people ruled, if that leads
   * there; else what the machine finds alone; else both, over a ruling.
   */
  private List<Link> way(int record, int kept) {
    List<Link> ruled = ways.shortest(record, kept, Link::isRuling, false);
    if (!ruled.isEmpty()) {
      return ruled;
    }
    Predicate<Link> any = link -> true;
    if (unruled.together(record, kept)) {
      return unruledWays.shortest(record, kept, any, false);
    }
    List<Link> both = ways.shortest(record, kept, any, true);
    return both.isEmpty() ? ways.shortest(record, kept, any, false) : both;
  }
}
