package screen.outcome;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import screen.protocol.Reviewers;
import screen.record.RecordId;
import screen.votes.Stage;

/** What a reviewer still has to judge at a stage. */
public final class WorkQueue {
  private WorkQueue() {}

  /**
   * The reports that await this reviewer, in the protocol's order: for a screener those that lack
   * votes and that he or she has not judged, for the tiebreaker those in conflict.
   */
  public static List<RecordId> of(
      Review review, Map<RecordId, Outcome> outcomes, String reviewer, Stage stage) {
    Reviewers reviewers = review.protocol().reviewers();
    Collection<Outcome> all = outcomes.values();
    if (reviewers.isTiebreaker(reviewer)) {
      return all.stream()
          .filter(outcome -> outcome.state() == conflict(stage))
          .map(Outcome::report)
          .sorted(new ScreeningOrder(review, reviewer))
          .toList();
    }
    return all.stream()
        .filter(outcome -> outcome.state() == pending(stage))
        .map(Outcome::report)
        .filter(report -> !hasJudged(review, reviewer, stage, report))
        .sorted(new ScreeningOrder(review, reviewer))
        .toList();
  }

  private static boolean hasJudged(Review review, String reviewer, Stage stage, RecordId report) {
    return review.standing(stage, report).containsKey(reviewer);
  }

  private static Outcome.State pending(Stage stage) {
    return stage == Stage.TITLE_ABSTRACT
        ? Outcome.State.PENDING_TITLE_ABSTRACT
        : Outcome.State.PENDING_FULL_TEXT;
  }

  private static Outcome.State conflict(Stage stage) {
    return stage == Stage.TITLE_ABSTRACT
        ? Outcome.State.CONFLICT_TITLE_ABSTRACT
        : Outcome.State.CONFLICT_FULL_TEXT;
  }
}
