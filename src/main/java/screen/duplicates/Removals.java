package screen.duplicates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code duplicates.csv}: of each set all records but the representative. */
final class Removals {
  private final List<Features> records;
  private final int[] rank;
  private final Folding folding;
  private final Map<Integer, List<Link>> linksAt = new HashMap<>();

  Removals(List<Features> records, int[] rank, Folding folding, List<Link> links) {
    this.records = records;
    this.rank = rank;
    this.folding = folding;
    for (Link link : links) {
      linksAt.computeIfAbsent(link.one(), i -> new ArrayList<>()).add(link);
      linksAt.computeIfAbsent(link.other(), i -> new ArrayList<>()).add(link);
    }
  }

  List<Duplicate> list() {
    List<Duplicate> rows = new ArrayList<>();
    for (int record = 0; record < records.size(); record++) {
      if (linksAt.containsKey(record)) {
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
    List<Link> way = way(record, kept, true);
    if (way.isEmpty()) {
      way = way(record, kept, false);
    }
    String reviewer =
        way.stream().filter(Link::isRuling).map(Link::reviewer).findFirst().orElse("");
    Features removed = records.get(record);
    Comparison pair = Comparison.of(removed, records.get(kept));
    String through =
        way.size() > 1 ? "through " + records.get(way.get(0).from(record)).id() + "; " : "";
    String rule = reviewer.isEmpty() ? Evidence.rule(pair) : "ruling";
    return new Duplicate(
        removed.id(),
        records.get(kept).id(),
        removed.title(),
        reviewer.isEmpty() ? pair.score() : 1,
        rule,
        through + Evidence.line(pair),
        reviewer.isEmpty() ? "auto" : reviewer);
  }

  /**
   * The shortest way from a record to the one it is folded into, by the machine's links alone or by
   * all.
   */
  private List<Link> way(int record, int kept, boolean automatic) {
    Map<Integer, List<Link>> ways = new HashMap<>();
    ways.put(record, List.of());
    Deque<Integer> open = new ArrayDeque<>(List.of(record));
    while (!open.isEmpty() && !ways.containsKey(kept)) {
      int here = open.remove();
      for (Link link : linksAt.getOrDefault(here, List.of())) {
        int next = link.from(here);
        if (!(automatic && link.isRuling()) && !ways.containsKey(next)) {
          List<Link> way = new ArrayList<>(ways.getOrDefault(here, List.of()));
          way.add(link);
          ways.put(next, way);
          open.add(next);
        }
      }
    }
    return ways.getOrDefault(kept, List.of());
  }
}
