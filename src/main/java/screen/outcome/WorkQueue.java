package screen.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import screen.protocol.Reviewers;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Resolution;
import screen.record.RecordId;
import screen.votes.Ballots;
import screen.votes.Stage;
import screen.votes.Vote;

/** Lists the reports that a reviewer still has to screen at a stage. */
public final class WorkQueue {
  private WorkQueue() {}

  /**
   * The reports that await this reviewer, the pilot round's first, then in the protocol's order.
   * For a screener: those that lack votes, that the screener is asked to screen and has not
   * screened; and those in conflict, if the protocol lets a further screener settle them. For the
   * tiebreaker: those in conflict, and excluded ones that were sent to look at them again.
   */
  public static List<RecordId> of(
      Review review, Map<RecordId, Outcome> outcomes, String reviewer, Stage stage) {
    Predicate<Outcome> awaits = awaiting(review, reviewer, stage);
    return outcomes.values().stream()
        .filter(awaits)
        .map(Outcome::report)
        .sorted(new ScreeningOrder(review, reviewer, stage))
        .toList();
  }

  /**
   * The reports that await this reviewer after votes on one of them, {@linkplain Outcomes#areLocal
   * which change its outcome alone}.
   *
   * @param queue as it was before
   * @param outcome of that report now
   */
  public static List<RecordId> updated(
      List<RecordId> queue, Review now, Outcome outcome, String reviewer, Stage stage) {
    RecordId report = outcome.report();
    boolean awaits = awaiting(now, reviewer, stage).test(outcome);
    int place = queue.indexOf(report);
    if (awaits == place >= 0) {
      return queue;
    }
    List<RecordId> changed = new ArrayList<>(queue);
    if (awaits) {
      int before =
          Collections.binarySearch(queue, report, new ScreeningOrder(now, reviewer, stage));
      changed.add(-before - 1, report);
    } else {
      changed.remove(place);
    }
    return List.copyOf(changed);
  }

  private static Predicate<Outcome> awaiting(Review review, String reviewer, Stage stage) {
    Reviewers reviewers = review.protocol().reviewers();
    boolean settles = reviewers.isTiebreaker(reviewer);
    ScreeningSettings settings = review.protocol().screening();
    if (settles
        && !(reviewers.tiebreaker().equals(reviewer)
            && settings.settlesBy(Resolution.TIEBREAKER))) {
      return outcome -> false;
    }
    Assignment assignment = new Assignment(review);
    boolean further = settings.asksFurtherScreeners();
    return outcome -> {
      RecordId report = outcome.report();
      if (outcome.isInConflict(stage)) {
        return settles || (further && assignment.mayScreen(reviewer, stage, report));
      }
      if (settles) {
        return stage == Stage.TITLE_ABSTRACT && Rescue.awaits(review, outcome);
      }
      return outcome.state() == pending(stage) && assignment.asks(reviewer, stage, report);
    };
  }

  /**
   * A queue from the report that comes after another one on, going round once: that report itself,
   * where it is still in the queue, comes last.
   *
   * @param queue as {@link #of} gives it
   */
  public static List<RecordId> after(
      RecordId report, List<RecordId> queue, Review review, String reviewer, Stage stage) {
    ScreeningOrder order = new ScreeningOrder(review, reviewer, stage);
    int passed = (int) queue.stream().takeWhile(id -> order.compare(id, report) <= 0).count();
    return Stream.concat(
            queue.subList(passed, queue.size()).stream(), queue.subList(0, passed).stream())
        .toList();
  }

  /** The reports on which this reviewer has a vote and may vote again, the newest vote first. */
  public static List<RecordId> screenedBy(
      Review review, Map<RecordId, Outcome> outcomes, String reviewer, Stage stage) {
    VotingRules admission = new VotingRules(review, outcomes, reviewer, stage);
    Map<RecordId, Vote> own = new HashMap<>();
    outcomes.keySet().forEach(id -> admission.standing(id).ifPresent(vote -> own.put(id, vote)));
    return own.entrySet().stream()
        .filter(screened -> admission.objectionsTo(screened.getKey()).isEmpty())
        .sorted(
            Map.Entry.<RecordId, Vote>comparingByValue(Ballots.OLDEST_FIRST)
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Outcome.State pending(Stage stage) {
    return stage == Stage.TITLE_ABSTRACT
        ? Outcome.State.PENDING_TITLE_ABSTRACT
        : Outcome.State.PENDING_FULL_TEXT;
  }
}
