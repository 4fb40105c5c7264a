package screen.duplicates.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pairs of sets that rulings "different" keep apart, by the first record of each set. */
public final class KeptApart {
  private final Set<Set<Long>> pairs = new HashSet<>();

  /** Adds the sets of two records that were ruled different. */
  public void add(long one, long other) {
    pairs.add(pair(one, other));
  }

  /** Whether a person must still be asked about a pair of records of these sets. */
  public boolean leavesOpen(long one, long other) {
    return one != other && (pairs.isEmpty() || !pairs.contains(pair(one, other)));
  }

  private static Set<Long> pair(long one, long other) {
    return Set.copyOf(List.of(one, other));
  }
}
