package screen.outcome;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * The reports of a stage that people screen, as the flow counts them: at title and abstract the
 * records screened, without those that AI screened out; at full text the reports assessed, of
 * either arm.
 */
public final class StageBox {
  private StageBox() {}

  /** The reports of a stage. */
  public static Set<RecordId> of(Review review, Map<RecordId, Outcome> outcomes, Stage stage) {
    Set<RecordId> reports = new TreeSet<>();
    outcomes.values().stream()
        .filter(outcome -> counts(review, outcome, stage))
        .forEach(outcome -> reports.add(outcome.report()));
    return reports;
  }

  static boolean counts(Review review, Outcome outcome, Stage stage) {
    return stage == Stage.TITLE_ABSTRACT
        ? outcome.state() != Outcome.State.REMOVED_BY_AUTOMATION
            && outcome.state() != Outcome.State.NOT_SCREENED
            && outcome.state() != Outcome.State.EXCLUDED_BY_AI
            && review.isMainArm(outcome.report())
        : outcome.isSought() && outcome.state() != Outcome.State.NOT_RETRIEVED;
  }
}
