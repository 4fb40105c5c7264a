package screen.search;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.record.RecordId;

/**
 * How well a search strategy finds the records that it should find.
 *
 * @param total how many records the strategy finds
 * @param found the relevant records that it finds
 * @param missed the relevant records that it does not find
 */
public record StrategyResult(int total, SortedSet<RecordId> found, SortedSet<RecordId> missed) {
  public StrategyResult {
    found = new TreeSet<>(found);
    missed = new TreeSet<>(missed);
  }

  /**
   * Compares what a strategy finds with the relevant records.
   *
   * @param all every record that the strategy finds
   */
  public static StrategyResult of(Collection<RecordId> all, Collection<RecordId> relevant) {
    SortedSet<RecordId> found = new TreeSet<>(relevant);
    found.retainAll(all);
    SortedSet<RecordId> missed = new TreeSet<>(relevant);
    missed.removeAll(found);
    return new StrategyResult(all.size(), found, missed);
  }

  /** The number of relevant records. */
  public int relevant() {
    return found.size() + missed.size();
  }

  /** The share of the relevant records that it finds, 0 to 1; empty if none is relevant. */
  public OptionalDouble sensitivity() {
    return share(found.size(), relevant());
  }

  /** The share of relevant records among those that it finds, 0 to 1; empty if it finds none. */
  public OptionalDouble precision() {
    return share(found.size(), total);
  }

  /** How many records must be read to see one that is relevant; empty if it finds none of them. */
  public OptionalDouble numberNeededToRead() {
    return share(total, found.size());
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
