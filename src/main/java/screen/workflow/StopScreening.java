package screen.workflow;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import screen.Console;
import screen.Counted;
import screen.Failure;
import screen.Moment;
import screen.folder.ReviewFolder;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.protocol.PlanEvent;
import screen.protocol.PlanEvent.Kind;
import screen.protocol.StoppingPlan;
import screen.record.RecordId;
import screen.stopping.CmhRule;
import screen.stopping.StopAudit;
import screen.stopping.StoppingStatus;
import screen.votes.Stage;
import screen.votes.Vote;

/**
 * Notes that a person stopped the screening of titles and abstracts, as the plan's rule allows, or
 * goes on with it.
 */
public final class StopScreening {
  private final Console console;
  private final ReviewFolder folder;
  private final Review review;

  /** Of the review as it is now; the folder must be locked. */
  public StopScreening(Console console, ReviewFolder folder) {
    this.console = console;
    this.folder = folder;
    this.review = LoadReview.withoutAbstracts(folder);
  }

  /**
   * Notes a stop.
   *
   * @throws Failure if there is no plan, or its rule does not allow to stop
   */
  public PlanEvent stop(String reviewer, String note) {
    SortedMap<RecordId, Outcome> outcomes = Outcomes.of(review);
    StoppingStatus status =
        StoppingStatus.of(review, outcomes)
            .orElseThrow(
                () ->
                    Failure.input(
                        "The config has no stopping plan. Add one, before screening begins:"
                            + " `screening: {stopping: {target-recall: 0.95, confidence:"
                            + " 0.95}}`."));
    if (!review.plans().isNoted(review.protocol().screening())) {
      throw Failure.input(
          "The stopping plan of the config is not fixed yet. `screen run` notes it in"
              + " records/plans.csv.");
    }
    if (status.stop().isPresent()) {
      throw Failure.input("Screening is stopped already. `screen stop --resume` takes it back.");
    }
    if (status.remaining() == 0) {
      throw Failure.input("All records are settled: there is nothing to stop.");
    }
    if (!status.mayStop()) {
      throw Failure.input(
          "The rule does not allow stopping yet: " + String.join("; ", status.sentences()) + ".");
    }
    PlanEvent event =
        StopAudit.noted(
            event(Kind.STOP, status.plan(), reviewer, note, ""), review.plans(), status);
    folder.planFile().append(event);
    console.print(
        "Screening of titles and abstracts is stopped: "
            + status.progress().settled()
            + " of "
            + Counted.of(status.progress().records(), "record")
            + " settled, "
            + status.progress().relevant()
            + " relevant, p "
            + CmhRule.words(status.p()));
    console.talk(
        "Records with a vote stay in the queues until they are settled; the others leave the"
            + " queues. `screen report` writes the certificate, records/report/stopping.json.");
    int others = waitingOfOtherMethods(outcomes);
    if (others > 0) {
      console.talk(
          Counted.of(others, "record")
              + " found by other methods "
              + Counted.form(others, "is", "are")
              + " not part of the stop, and still to be screened.");
    }
    return event;
  }

  /** Records of a source with {@code screen-titles}, which no ranked search found. */
  private int waitingOfOtherMethods(SortedMap<RecordId, Outcome> outcomes) {
    return (int)
        outcomes.values().stream()
            .filter(outcome -> outcome.state() == Outcome.State.PENDING_TITLE_ABSTRACT)
            .filter(outcome -> !review.isMainArm(outcome.report()))
            .count();
  }

  /**
   * Takes the newest stop back.
   *
   * @throws Failure if there is none
   */
  public PlanEvent resume(String reviewer, String note) {
    List<PlanEvent> stops = review.plans().stops();
    if (stops.isEmpty()) {
      throw Failure.input("Screening was not stopped: there is nothing to take back.");
    }
    PlanEvent newest = stops.get(stops.size() - 1);
    PlanEvent event =
        event(Kind.RESUME, newest.plan().orElseThrow(), reviewer, note, newest.seal());
    folder.planFile().append(event);
    console.print("Screening of titles and abstracts goes on.");
    return event;
  }

  private PlanEvent event(Kind kind, StoppingPlan plan, String reviewer, String note, String seal) {
    return new PlanEvent(
        kind,
        Optional.of(plan),
        review.protocol().screening().order().id(),
        reviewer,
        afterAllVotes(),
        note,
        Optional.empty(),
        seal,
        0,
        "");
  }

  /** Later than every vote at title and abstract, so that it is clear which of them count. */
  private OffsetDateTime afterAllVotes() {
    return review
        .ballots()
        .newest(Stage.TITLE_ABSTRACT)
        .map(Vote::decidedAt)
        .map(newest -> Moment.after(newest, console.now()))
        .orElseGet(console::now);
  }
}
