package screen.stopping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import screen.Counted;
import screen.outcome.Outcome;
import screen.outcome.Review;
import screen.protocol.PlanEvent;
import screen.protocol.StoppingPlan;
import screen.record.RecordId;

/** The state of the stopping plan of a review. */
public final class StoppingStatus {
  /** Below this share of records left the rule is as good as useless. */
  private static final double FEW = 0.1;

  private static final double A_FIFTH = 0.2;

  private final StoppingPlan plan;
  private final ScreeningProgress progress;
  private final CmhRule rule;
  private final double p;

  private final Optional<PlanEvent> stop;

  private StoppingStatus(StoppingPlan plan, ScreeningProgress progress, Optional<PlanEvent> stop) {
    this.plan = plan;
    this.stop = stop;
    this.progress = progress;
    this.rule = new CmhRule(plan.targetRecall());
    this.p = progress.p(plan);
  }

  /** The state of the plan now; empty if the config has no plan. */
  public static Optional<StoppingStatus> of(Review review, SortedMap<RecordId, Outcome> outcomes) {
    return review
        .protocol()
        .screening()
        .stopping()
        .map(plan -> of(plan, review, ScreeningProgress.of(review, outcomes)));
  }

  private static StoppingStatus of(StoppingPlan plan, Review review, ScreeningProgress progress) {
    Optional<PlanEvent> stop =
        review.plans().stops().stream()
            .filter(
                event ->
                    event.stop().stream()
                        .anyMatch(what -> what.searches().equals(progress.searches())))
            .reduce((older, newer) -> newer);
    return new StoppingStatus(plan, progress, stop);
  }

  public StoppingPlan plan() {
    return plan;
  }

  public ScreeningProgress progress() {
    return progress;
  }

  /** How many records are not settled. */
  public int remaining() {
    return progress.records() - progress.settled();
  }

  /** The p of the rule, from 0 to 1. */
  public double p() {
    return p;
  }

  /** The line by which screening of these records was stopped; empty if it goes on. */
  public Optional<PlanEvent> stop() {
    return stop;
  }

  public boolean mayStop() {
    return p < plan.limit();
  }

  /** How many records will be settled at the earliest stop, if no more relevant one is found. */
  public int earliestStop() {
    return rule.earliestStop(progress.labels(), progress.records(), plan.confidence());
  }

  /**
   * How many of the unsettled records, drawn at random, would show the same as the rule if none of
   * them were relevant; 0 if there is nothing left to show.
   */
  public int sample() {
    return rule.sampleOf(remaining(), progress.relevant(), plan.confidence());
  }

  /** Sentences for the reviewers: where the screening is, and what is needed. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    int records = progress.records();
    int relevant = progress.relevant();
    sentences.add(
        progress.settled()
            + " of "
            + Counted.of(records, "record")
            + " settled, "
            + remaining()
            + " left; "
            + relevant
            + " relevant so far, "
            + progress.sinceLastRelevant()
            + (relevant == 0 ? " settled without one" : " settled since the last one"));
    if (remaining() == 0) {
      sentences.add("no record is left to settle");
      return sentences;
    }
    if (stop.isPresent()) {
      sentences.add(
          "stopped by " + stop.get().reviewer() + " on " + stop.get().decidedAt().toLocalDate());
      return sentences;
    }
    sentences.add(
        (mayStop() ? "may stop: p is " : "not yet: p is ")
            + CmhRule.words(p)
            + (mayStop() ? ", below " : ", not below ")
            + CmhRule.words(plan.limit())
            + ", that fewer than "
            + plan.targetRecall().toPlainString()
            + " of the relevant records are found");
    if (!mayStop()) {
      int earliest = earliestStop();
      int more = earliest - progress.settled();
      sentences.add(
          "if no more relevant record is found, it may stop after "
              + Counted.of(more, "more record"));
      fewRelevant(records, relevant, earliest).ifPresent(sentences::add);
    }
    int sample = sample();
    if (sample > 0) {
      sentences.add(
          "a random sample of "
              + sample
              + " of the "
              + remaining()
              + " left, with no relevant one among them, would show as much");
    }
    return sentences;
  }

  private Optional<String> fewRelevant(int records, int relevant, int earliest) {
    int left = records - earliest;
    if (left >= FEW * records) {
      return Optional.empty();
    }
    OptionalInt needed =
        rule.relevantNeeded(records, (int) Math.ceil(A_FIFTH * records), plan.confidence());
    return needed.isEmpty() || needed.getAsInt() <= relevant
        ? Optional.empty()
        : Optional.of(
            "with "
                + Counted.of(relevant, "relevant record")
                + " the rule can leave "
                + Counted.of(left, "record")
                + " at most; to leave a fifth it needs "
                + needed.getAsInt()
                + " or more");
  }
}
