package screen.duplicates;

import java.util.List;
import java.util.Set;

/**
 * What a search for duplicates leaves to the next one, so that this compares only what is new. It
 * may be thrown away at any time: the next search then takes longer and comes to the same.
 *
 * @param records sorted by id
 * @param pairs by the position of their records, in ascending order
 * @param rulings all that people had ruled, one a line
 * @param result what it came to
 */
public record SearchMemory(
    List<KeyedRecord> records,
    List<JudgedPair> pairs,
    List<String> rulings,
    Deduplication.Result result) {
  /** Of a review that was never searched. */
  public static final SearchMemory NONE =
      new SearchMemory(
          List.of(), List.of(), List.of(), new Deduplication.Result(0, List.of(), List.of()));

  public SearchMemory {
    records = List.copyOf(records);
    pairs = List.copyOf(pairs);
    rulings = List.copyOf(rulings);
  }

  /** Whether only additions came since: every ruling stands. */
  boolean holdsUnder(List<String> rulingsNow) {
    return Set.copyOf(rulingsNow).containsAll(rulings);
  }
}
