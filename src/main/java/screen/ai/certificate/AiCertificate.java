package screen.ai.certificate;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.Counted;
import screen.ai.AiRoles;
import screen.ai.AiVotes;
import screen.outcome.Outcome;
import screen.outcome.Review;
import screen.protocol.AiPlan;
import screen.protocol.AiPlanEvent;
import screen.protocol.AiTool;
import screen.record.RecordId;
import screen.votes.AiScreening;
import screen.votes.Stage;

/**
 * Whether the exclusions of an AI may count: its plan, what people found among the records drawn,
 * and the least sensitivity that this shows.
 *
 * @param plan what the config asks for
 * @param fixed the line with the plan that was in force when the first votes were taken
 * @param runs whose exclusions count, the oldest first
 * @param excluded the reports that the AI excluded, also those that people screened
 * @param sample those of them that were drawn for people
 * @param calibration the reports of all that were drawn for people
 * @param found the relevant reports that it did not exclude
 * @param waiting how many reports that it did not exclude are still open
 * @param screenedOut how many reports no person screened because it excluded them
 * @param votesBefore how many votes of people on title and abstract are older than the plan
 */
public record AiCertificate(
    String ai,
    AiPlan plan,
    Optional<AiPlanEvent> fixed,
    List<AiVotes.Taken> runs,
    SortedSet<RecordId> excluded,
    Drawn sample,
    Drawn calibration,
    SortedSet<RecordId> found,
    int waiting,
    int screenedOut,
    int votesBefore) {
  /** The certificate of the AI that screens out; empty if it screens out no report. */
  public static Optional<AiCertificate> of(
      Review review, SortedMap<RecordId, Outcome> outcomes, AiVotes votes) {
    AiScreening screening = review.ai();
    Optional<AiTool> tool = review.protocol().automation().ai(screening.ai());
    if (tool.isEmpty() || tool.get().plan().isEmpty()) {
      return Optional.empty();
    }
    SortedSet<RecordId> found = new TreeSet<>();
    int waiting = 0;
    int screenedOut = 0;
    for (Outcome outcome : outcomes.values()) {
      if (outcome.state() == Outcome.State.EXCLUDED_BY_AI) {
        screenedOut++;
      } else if (review.isMainArm(outcome.report())
          && !screening.excluded().contains(outcome.report())) {
        waiting += isWaiting(outcome) ? 1 : 0;
        if (outcome.isSought()) {
          found.add(outcome.report());
        }
      }
    }
    List<AiVotes.Taken> runs = AiRoles.runs(votes, tool.get());
    Optional<AiPlanEvent> fixed =
        runs.stream()
            .flatMap(run -> run.takenAt().stream())
            .map(OffsetDateTime::toInstant)
            .min(Instant::compareTo)
            .flatMap(taken -> review.plans().aiPlanAt(tool.get().id(), taken));
    return Optional.of(
        new AiCertificate(
            tool.get().id(),
            tool.get().plan().get(),
            fixed,
            runs,
            screening.excluded(),
            Drawn.of(screening.sample(), outcomes),
            Drawn.of(screening.calibration(), outcomes),
            found,
            waiting,
            screenedOut,
            votesBefore(review, fixed)));
  }

  private static boolean isWaiting(Outcome outcome) {
    return outcome.state() == Outcome.State.PENDING_TITLE_ABSTRACT
        || outcome.state() == Outcome.State.CONFLICT_TITLE_ABSTRACT;
  }

  private static int votesBefore(Review review, Optional<AiPlanEvent> fixed) {
    return fixed
        .map(line -> line.decidedAt().toInstant())
        .map(
            moment ->
                (int)
                    review
                        .ballots()
                        .at(Stage.TITLE_ABSTRACT)
                        .filter(vote -> vote.decidedAt().toInstant().isBefore(moment))
                        .count())
        .orElse(0);
  }

  /** Whether the plan of the config was fixed before the first votes were taken. */
  public boolean isFixedBefore() {
    return fixed.flatMap(AiPlanEvent::plan).filter(plan::equals).isPresent();
  }

  /** The reports drawn for people that are not settled yet. */
  public SortedSet<RecordId> open() {
    SortedSet<RecordId> open = new TreeSet<>(sample.open());
    open.addAll(calibration.open());
    return open;
  }

  /** How many reports were drawn for people. */
  public int drawn() {
    SortedSet<RecordId> drawn = new TreeSet<>(sample.reports());
    drawn.addAll(calibration.reports());
    return drawn.size();
  }

  /** The most relevant reports that it may have excluded; all excluded ones without a sample. */
  public int mostMissed() {
    return mostMissed(sample.size());
  }

  private int mostMissed(int drawn) {
    return SensitivityLimits.mostMissed(
        excluded.size(), drawn, sample.relevant().size(), plan.errorOfEach());
  }

  /** The least sensitivity that the sample of excluded reports shows; 0 without a sample. */
  public double sensitivityBySample() {
    return sample.size() == 0 ? 0 : SensitivityLimits.least(found.size(), mostMissed());
  }

  /** The relevant reports of the calibration that it did not exclude. */
  public int keptOfCalibration() {
    return calibration.relevantWithout(excluded);
  }

  /** The least sensitivity that the calibration shows; 0 without a relevant report in it. */
  public double sensitivityByCalibration() {
    return SensitivityLimits.ofDrawn(
        keptOfCalibration(), calibration.relevant().size(), plan.errorOfEach());
  }

  /** The least sensitivity that is shown with the confidence of the plan, 0 to 1. */
  public double sensitivity() {
    return Math.max(sensitivityBySample(), sensitivityByCalibration());
  }

  /** Whether all that the plan asks for is there. */
  public boolean isMet() {
    return isFixedBefore() && open().isEmpty() && isTargetReached();
  }

  private boolean isTargetReached() {
    return sensitivity() >= plan.targetSensitivity().doubleValue();
  }

  /**
   * The missing conditions, one sentence each; empty if the plan is met. While drawn records are
   * open, nothing is revealed about them.
   */
  public List<String> needs() {
    List<String> needs = new ArrayList<>();
    if (!isFixedBefore()) {
      needs.add(
          "the plan of the config is not the one that was fixed before the votes of "
              + ai
              + " were taken: put that plan back, or take the votes of a new run under the new"
              + " plan");
    }
    int open = open().size();
    if (open > 0) {
      needs.add(
          open
              + " of the "
              + Counted.of(drawn(), "record")
              + " drawn for people "
              + Counted.form(open, "is", "are")
              + " not settled yet");
    } else if (!isTargetReached()) {
      needs.add(
          "a sensitivity of at least "
              + percent(plan.targetSensitivity().doubleValue())
              + " is not shown: the records that people screened show at least "
              + percent(sensitivity()));
      needs.add(more());
    }
    return needs;
  }

  private String more() {
    OptionalInt size = neededSample();
    String people =
        waiting == 0
            ? ""
            : "; it may also be met when people find more relevant ones among the "
                + Counted.of(waiting, "record")
                + " that they still screen";
    return (size.isPresent()
            ? "a sample of "
                + size.getAsInt()
                + " excluded records ("
                + (size.getAsInt() - sample.size())
                + " more), with no further relevant one, would show it, under a new plan and with"
                + " the votes of a new run"
            : "with "
                + Counted.of(found.size(), "relevant record")
                + " found and "
                + sample.relevant().size()
                + " in the sample, no larger sample shows it: write `role: silent`, and people"
                + " screen the rest")
        + people;
  }

  /**
   * The smallest sample that would reach the target if no further relevant report were in it; empty
   * if not even all excluded reports would.
   */
  OptionalInt neededSample() {
    if (!reaches(excluded.size())) {
      return OptionalInt.empty();
    }
    int low = sample.size();
    int high = excluded.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reaches(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return OptionalInt.of(low);
  }

  private boolean reaches(int drawn) {
    return SensitivityLimits.least(found.size(), mostMissed(drawn))
        >= plan.targetSensitivity().doubleValue();
  }

  /** Such as {@code 95.2 %}, rounded down, so that no more is said than was shown. */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", Math.floor(share * 1000 + 1e-9) / 10);
  }
}
