package screen.duplicates;

import java.util.List;
import java.util.function.LongPredicate;

/** Finds the pairs that are worth comparing, so that not every record meets every other. */
@FunctionalInterface
public interface CandidateSearch {
  /**
   * Pairs of positions in {@code records}; depends on the records alone, and for each key on those
   * that have it.
   *
   * @param wanted which keys may bring records together
   */
  CandidatePairs among(List<KeyedRecord> records, LongPredicate wanted);
}
