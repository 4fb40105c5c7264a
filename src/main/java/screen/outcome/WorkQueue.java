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
   * The reports that await this reviewer, the pilot round's first and then in the protocol's order:
   * for a screener those that lack votes and that he or she is asked to judge and has not judged,
   * for the tiebreaker those in conflict.
   */
  public static List<RecordId> of(
      Review review, Map<RecordId, Outcome> outcomes, String reviewer, Stage stage) {
    Reviewers reviewers = review.protocol().reviewers();
    Collection<Outcome> all = outcomes.values();
    boolean settles = reviewers.isTiebreaker(reviewer);
    if (settles && !reviewers.tiebreaker().equals(reviewer)) {
      return List.of();
    }
    Assignment assignment = new Assignment(review);
    Outcome.State wanted = settles ? conflict(stage) : pending(stage);
    return all.stream()
        .filter(outcome -> outcome.state() == wanted)
        .map(Outcome::report)
        .filter(report -> settles || assignment.asks(reviewer, stage, report))
        .sorted(new ScreeningOrder(review, reviewer, stage))
        .toList();
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
