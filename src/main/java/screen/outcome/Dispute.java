package screen.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * A report on which two screeners' votes differed at some time, or whose records were screened
 * separately with different outcomes.
 *
 * @param report the representative of its set
 * @param votes every person's votes on it at this stage, oldest first
 * @param standing its standing now
 */
public record Dispute(
    RecordId report, Stage stage, Ending ending, List<Vote> votes, Standing standing) {
  /** How a dispute ended. */
  public enum Ending {
    /** Not yet. */
    OPEN,
    BY_TIEBREAKER,
    /** Screeners voted again and agreed. */
    BY_NEW_VOTE,
    BY_THIRD_SCREENER,
    BY_MAJORITY,
    /** One include was enough. */
    BY_ANY_INCLUDE
  }

  public Dispute {
    votes = List.copyOf(votes);
  }

  /**
   * All disputes of a stage, in the order of the reports' ids. Leaves out reports that lack votes,
   * so that those who still have to screen them learn nothing.
   */
  public static List<Dispute> of(
      Review review, SortedMap<RecordId, Outcome> outcomes, Stage stage) {
    List<String> people = review.protocol().reviewers().people();
    List<Dispute> disputes = new ArrayList<>();
    for (Outcome outcome : outcomes.values()) {
      Standing standing = outcome.at(stage);
      List<Vote> votes =
          review.ballots().history(stage, review.sets().members(outcome.report())).stream()
              .filter(vote -> people.contains(vote.reviewer()))
              .toList();
      boolean disputed =
          standing.is(Standing.Progress.CONFLICT) || standing.is(Standing.Means.TIEBREAKER);
      boolean settled = standing.is(Standing.Progress.SETTLED);
      if (disputed || (settled && everDiffered(review, votes))) {
        disputes.add(new Dispute(outcome.report(), stage, ending(standing), votes, standing));
      }
    }
    return disputes;
  }

  /** Whether some vote says that the report cannot be assessed, or not yet. */
  public boolean hasNonJudgement() {
    return votes.stream()
        .map(Vote::verdict)
        .anyMatch(verdict -> !verdict.isJudgement() && verdict != Verdict.WITHDRAWN);
  }

  /** Whether the newest votes of two screeners differed at any time. */
  private static boolean everDiffered(Review review, List<Vote> votes) {
    Map<String, Verdict> newest = new HashMap<>();
    for (Vote vote : votes) {
      if (!vote.tiebreaking()
          && review.protocol().reviewers().screeners().contains(vote.reviewer())) {
        newest.put(vote.reviewer(), Deliberation.counted(vote));
        newest.values().remove(Verdict.WITHDRAWN);
        if (newest.values().stream().distinct().count() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static Ending ending(Standing standing) {
    if (standing.progress() != Standing.Progress.SETTLED) {
      return Ending.OPEN;
    }
    return switch (standing.means()) {
      case TIEBREAKER -> Ending.BY_TIEBREAKER;
      case THIRD_SCREENER -> Ending.BY_THIRD_SCREENER;
      case MAJORITY -> Ending.BY_MAJORITY;
      case ANY_INCLUDE -> Ending.BY_ANY_INCLUDE;
      case NONE, AGREEMENT, CONSENSUS, RESCUE -> Ending.BY_NEW_VOTE;
    };
  }
}
