package screen.outcome;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import screen.record.RecordId;
import screen.votes.Ballots;
import screen.votes.Stage;
import screen.votes.Vote;

/**
 * The votes of screeners and tiebreakers on a report at a stage, oldest first; among votes of the
 * same moment, the tiebreaker's last.
 */
final class VotesInOrder {
  private final Review review;
  private final Ballots ballots;

  VotesInOrder(Review review) {
    this.review = review;
    this.ballots = review.ballots();
  }

  List<Vote> of(Stage stage, Collection<RecordId> members) {
    return ballots.history(stage, members).stream()
        .filter(vote -> isScreeners(vote) || isTiebreakers(vote))
        .sorted(
            Comparator.comparing((Vote vote) -> vote.decidedAt().toInstant())
                .thenComparing(this::isTiebreakers)
                .thenComparing(Ballots.OLDEST_FIRST))
        .toList();
  }

  boolean isScreeners(Vote vote) {
    return !vote.tiebreaking()
        && review.protocol().reviewers().screeners().contains(vote.reviewer());
  }

  /** Whether its reviewer is the tiebreaker, or was it when the vote was cast. */
  boolean isTiebreakers(Vote vote) {
    return vote.tiebreaking() || review.protocol().reviewers().isTiebreaker(vote.reviewer());
  }
}
