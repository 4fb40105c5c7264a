package screen.outcome;

import java.util.List;
import java.util.Optional;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Vote;

/**
 * The votes on a report at a stage, as far as somebody may see them: all of them once the stage is
 * settled or that person has judged it; else none, nor whether there are any.
 *
 * @param votes oldest first; empty where they are hidden
 */
public record VoteHistory(Stage stage, boolean hidden, List<Vote> votes) {
  public VoteHistory {
    votes = List.copyOf(votes);
  }

  /**
   * What a person may see.
   *
   * @param viewer a reviewer, or empty for anybody
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

  /** A screener may still come to judge what others have settled. */
  private static boolean isOpenTo(Review review, String name) {
    return review.protocol().reviewers().screeners().contains(name);
  }

  /** Whether a screener voted after a tiebreaker did. */
  public boolean isAfterTie(Vote vote, Review review) {
    return !review.protocol().reviewers().isTiebreaker(vote.reviewer())
        && votes.subList(0, votes.indexOf(vote)).stream()
            .anyMatch(earlier -> review.protocol().reviewers().isTiebreaker(earlier.reviewer()));
  }
}
