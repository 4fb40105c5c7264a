package screen.outcome;

import java.util.List;
import java.util.Optional;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Vote;

/**
 * The votes on a report at a stage that a viewer may see: all, or none, not even whether there are
 * any. Those who screened the report see them, a tiebreaker sees those in conflict, and others see
 * them once the stage is settled, except a screener who may still screen it.
 *
 * @param votes oldest first; empty if hidden
 */
public record VoteHistory(Stage stage, boolean hidden, List<Vote> votes) {
  public VoteHistory {
    votes = List.copyOf(votes);
  }

  /**
   * Returns what a viewer may see.
   *
   * @param viewer a reviewer, or empty for anyone else
   */
  public static VoteHistory of(
      Review review, Outcome outcome, Stage stage, Optional<String> viewer) {
    boolean settled = outcome.at(stage).progress() == Standing.Progress.SETTLED;
    boolean conflict = outcome.at(stage).progress() == Standing.Progress.CONFLICT;
    RecordId report = outcome.report();
    boolean mayLook =
        viewer
            .map(
                name ->
                    review.standing(stage, report).containsKey(name)
                        || (settled && !isOpenTo(review, name))
                        || (conflict && review.protocol().reviewers().isTiebreaker(name)))
            .orElse(settled);
    return mayLook
        ? new VoteHistory(
            stage, false, review.ballots().history(stage, review.sets().members(report)))
        : new VoteHistory(stage, true, List.of());
  }

  /** A screener may still screen a report that others have settled. */
  private static boolean isOpenTo(Review review, String name) {
    return review.protocol().reviewers().screeners().contains(name);
  }

  /** Whether a screener voted after a tiebreaker did. */
  public boolean isAfterTie(Vote vote, Review review) {
    return !isTiebreakers(vote, review)
        && votes.subList(0, votes.indexOf(vote)).stream()
            .anyMatch(earlier -> isTiebreakers(earlier, review));
  }

  private static boolean isTiebreakers(Vote vote, Review review) {
    return vote.tiebreaking() || review.protocol().reviewers().isTiebreaker(vote.reviewer());
  }
}
