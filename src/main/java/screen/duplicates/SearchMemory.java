package screen.duplicates;

import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What a search for duplicates leaves to the next one, so that this compares only what is new. It
 * may be thrown away at any time: the next search then takes longer and comes to the same.
 *
 * @param records sorted by id
 * @param pairs by the position of their records, in ascending order
 * @param order what the order of imports depends on, line by line
 * @param rulings all that people had ruled, one a line
 * @param result what it came to
 */
public record SearchMemory(
    List<KeyedRecord> records,
    List<JudgedPair> pairs,
    List<String> order,
    List<String> rulings,
    Deduplication.Result result) {
  /** Of a review that was never searched. */
  public static final SearchMemory NONE =
      new SearchMemory(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new Deduplication.Result(0, List.of(), List.of()));

  public SearchMemory {
    records = List.copyOf(records);
    pairs = List.copyOf(pairs);
    order = List.copyOf(order);
    rulings = List.copyOf(rulings);
  }

  /**
   * Whether what it rests on still holds, so that only additions came since: imports are ordered as
   * they were, and every ruling stands.
   */
  boolean holdsUnder(List<String> orderNow, List<String> rulingsNow) {
    Iterator<String> lines = orderNow.iterator();
    boolean sameOrder =
        order.stream()
            .allMatch(
                line -> {
                  while (lines.hasNext()) {
                    if (lines.next().equals(line)) {
                      return true;
                    }
                  }
                  return false;
                });
    return sameOrder && Set.copyOf(rulingsNow).containsAll(rulings);
  }
}
