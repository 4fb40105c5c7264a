package screen.duplicates.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import screen.duplicates.Duplicate;
import screen.duplicates.match.fields.Features;

/**
 * Records that are connected by sure pairs and rulings "same", and their sets of duplicates:
 * rulings first, then the surest pairs, as long as no records of two sets contradict each other.
 * Records outside a component have no effect on it, so each can be decided alone, on any machine.
 */
public final class Component {
  private final List<Features> records;
  private final int[] ranks;

  /** The merge without rulings "same". */
  private final GreedyMerge unruled;

  private final GreedyMerge joined;

  /**
   * Decides on the sets of a component; all links are by position in {@code records}.
   *
   * @param records its records, sorted by id
   * @param ranks by record; the record of a set with the lowest rank is kept
   * @param sure the pairs that are the same when looked at alone
   * @param rulings the rulings between two of these records
   */
  public Component(List<Features> records, int[] ranks, List<Link> sure, Rulings rulings) {
    this.records = records;
    this.ranks = ranks;
    DistinctContents contents = new DistinctContents(records);
    List<Link> same = sorted(rulings.same());
    List<Link> apart = sorted(rulings.apart());
    this.unruled = new GreedyMerge(records, contents, apart, sure);
    this.joined =
        same.isEmpty() ? unruled : new GreedyMerge(records, contents, same, apart, sure, unruled);
  }

  /** Rulings by position: pairs ruled the same, and pairs ruled different. */
  public record Rulings(List<Link> same, List<Link> apart) {
    public static final Rulings NONE = new Rulings(List.of(), List.of());
  }

  /**
   * A pair that a person is asked about although it is the same when looked at alone.
   *
   * @param reason in words
   */
  public record Doubt(Link link, String reason) {}

  /** Sorted by record, as the result must not depend on the order of rulings. */
  private static List<Link> sorted(List<Link> rulings) {
    return rulings.stream()
        .sorted(Comparator.comparingInt(Link::one).thenComparingInt(Link::other))
        .toList();
  }

  /** The records that are removed as duplicates, by id. */
  public List<Duplicate> duplicates() {
    return new DuplicateRows(records, ranks, joined, unruled).list();
  }

  /** By record, the smallest position in its set. */
  public int[] sets() {
    int[] first = new int[records.size()];
    Arrays.fill(first, records.size());
    int[] sets = new int[records.size()];
    for (int record = 0; record < sets.length; record++) {
      int set = joined.sets().set(record);
      first[set] = Math.min(first[set], record);
      sets[record] = first[set];
    }
    return sets;
  }

  /** The doubts, in no particular order. */
  public List<Doubt> doubts() {
    List<Doubt> doubts = new ArrayList<>();
    for (Map.Entry<Link, String> doubt : joined.doubts().entrySet()) {
      doubts.add(new Doubt(doubt.getKey(), doubt.getValue()));
    }
    return doubts;
  }
}
