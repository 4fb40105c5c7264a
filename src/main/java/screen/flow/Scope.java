package screen.flow;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.outcome.Review;
import screen.outcome.Rounds;
import screen.record.RecordId;
import screen.record.Search;

/**
 * Which part of a review a flow counts: all of it, or some rounds.
 *
 * @param round the name of the round if it counts one alone; else ""
 * @param counted the rounds that it counts; empty for the whole review
 * @param previous the studies and reports counted as included in the previous version
 * @param earlier those of the previous reports that are in this review
 */
record Scope(
    String round,
    List<String> counted,
    Rounds rounds,
    Flow.Included previous,
    SortedSet<RecordId> earlier) {
  static Scope whole(Review review, Flow.Included previous) {
    return new Scope("", List.of(), Rounds.of(review), previous, new TreeSet<>());
  }

  /** Whether a search is one of the rounds that it counts. */
  boolean covers(Search search) {
    return isWhole() || counted.contains(search.round());
  }

  /** Whether the record counts as identified. */
  boolean identifies(RecordId id) {
    return isWhole() || counted.stream().anyMatch(counts -> rounds.found(id, counts));
  }

  /** Whether a report that this record represents counts here; each counts in one round. */
  boolean counts(RecordId representative) {
    return isWhole() || counted.contains(rounds.firstOf(representative));
  }

  private boolean isWhole() {
    return counted.isEmpty();
  }
}
