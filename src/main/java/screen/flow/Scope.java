package screen.flow;

import java.util.SortedSet;
import java.util.TreeSet;
import screen.outcome.Review;
import screen.outcome.Rounds;
import screen.record.RecordId;

/**
 * Which part of a review a flow counts: all of it, or one round.
 *
 * @param round "" for the whole review
 * @param previous the studies and reports counted as included in the previous version
 * @param earlier those of the previous reports that are in this review
 */
record Scope(String round, Rounds rounds, Flow.Included previous, SortedSet<RecordId> earlier) {
  static Scope whole(Review review, Flow.Included previous) {
    return new Scope("", Rounds.of(review), previous, new TreeSet<>());
  }

  /** Whether the record counts as identified. */
  boolean identifies(RecordId id) {
    return round.isEmpty() || rounds.found(id, round);
  }

  /** Whether a report that this record represents counts here; each counts in one round. */
  boolean counts(RecordId representative) {
    return round.isEmpty() || rounds.firstOf(representative).equals(round);
  }
}
