package screen.outcome;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;

/** Computes the outcome of every report of a review. */
public final class Outcomes {
  private final Review review;
  private final Adjudication titleAbstract;
  private final Adjudication fullText;
  private final FullTextEntry entry;
  private final Removals removals;

  private Outcomes(Review review) {
    this.review = review;
    this.entry = review.fullTextEntry();
    this.removals = new Removals(review);
    this.titleAbstract = new Adjudication(review, Stage.TITLE_ABSTRACT);
    this.fullText = new Adjudication(review, Stage.FULL_TEXT);
  }

  /** The outcome of each report, by representative. */
  public static SortedMap<RecordId, Outcome> of(Review review) {
    Outcomes outcomes = new Outcomes(review);
    SortedMap<RecordId, Outcome> result = new TreeMap<>();
    review.sets().representatives().forEach(report -> result.put(report, outcomes.outcome(report)));
    return Collections.unmodifiableSortedMap(result);
  }

  /**
   * Whether votes on one report, which are all that is different between two reviews, can have
   * changed its own outcome alone. They can change others where one is the first vote on a source
   * of other methods, or takes a place in the pilot round.
   */
  public static boolean areLocal(Review before, Review now) {
    return before.protocol().equals(now.protocol())
        && before.records() == now.records()
        && before.sets() == now.sets()
        && before.plans() == now.plans()
        && before.hits().equals(now.hits())
        && before.rescues() == now.rescues()
        && before.ai().equals(now.ai())
        && before.pilot().isSameAs(now.pilot())
        && before.fullTextEntry().isOfSameSources(now.fullTextEntry());
  }

  /**
   * The outcome of each report after votes on one of them, {@linkplain #areLocal which change its
   * outcome alone}.
   *
   * @param known the outcomes before
   */
  public static SortedMap<RecordId, Outcome> updated(
      SortedMap<RecordId, Outcome> known, Review now, RecordId report) {
    SortedMap<RecordId, Outcome> result = new TreeMap<>(known);
    result.put(report, new Outcomes(now).outcome(report));
    return Collections.unmodifiableSortedMap(result);
  }

  private Outcome outcome(RecordId report) {
    Set<RecordId> members = review.sets().members(report);
    boolean enters = entry.isOf(report);
    boolean read = !review.ballots().standing(Stage.FULL_TEXT, members).isEmpty();
    Optional<String> rule = removals.ruleOf(report);
    if (enters && (read || rule.isEmpty())) {
      return atFullText(report, Standing.NOT_ASKED);
    }
    Standing first = enters ? Standing.PENDING : titleAbstract.of(members);
    if (first.progress() == Standing.Progress.PENDING && rule.isPresent()) {
      List<String> why = List.of(rule.get());
      return new Outcome(report, Outcome.State.REMOVED_BY_AUTOMATION, why, first, Standing.PENDING);
    }
    boolean unjudged =
        first.progress() == Standing.Progress.PENDING && !enters && isUnjudged(members);
    if (unjudged && review.ai().isOut(report) && !review.pilot().contains(report)) {
      List<String> by = List.of(review.ai().ai());
      return new Outcome(report, Outcome.State.EXCLUDED_BY_AI, by, first, Standing.PENDING);
    }
    if (unjudged && isLeft(report)) {
      return new Outcome(report, Outcome.State.NOT_SCREENED, List.of(), first, Standing.PENDING);
    }
    if (!first.is(Verdict.INCLUDE)) {
      return new Outcome(
          report, stateAtTitleAbstract(first), first.reasons(), first, Standing.PENDING);
    }
    return atFullText(report, first);
  }

  private Outcome atFullText(RecordId report, Standing first) {
    Standing second = fullText.of(review.sets().members(report));
    return new Outcome(report, stateAtFullText(second), second.reasons(), first, second);
  }

  /** Whether screening was stopped, and it was not drawn to check an AI. */
  private boolean isLeft(RecordId report) {
    return review.plans().isStopped(review.firstSearch(report))
        && review.isMainArm(report)
        && !review.ai().isDrawn(report);
  }

  /** Whether no person has a vote on its title and abstract. */
  private boolean isUnjudged(Set<RecordId> members) {
    return review
        .protocol()
        .reviewers()
        .automation()
        .containsAll(review.ballots().standing(Stage.TITLE_ABSTRACT, members).keySet());
  }

  private static Outcome.State stateAtTitleAbstract(Standing standing) {
    return switch (standing.progress()) {
      case PENDING -> Outcome.State.PENDING_TITLE_ABSTRACT;
      case CONFLICT -> Outcome.State.CONFLICT_TITLE_ABSTRACT;
      case SETTLED -> Outcome.State.EXCLUDED_TITLE_ABSTRACT;
    };
  }

  private static Outcome.State stateAtFullText(Standing standing) {
    return switch (standing.progress()) {
      case PENDING -> Outcome.State.PENDING_FULL_TEXT;
      case CONFLICT -> Outcome.State.CONFLICT_FULL_TEXT;
      case SETTLED -> stateOf(standing.verdict().orElseThrow());
    };
  }

  private static Outcome.State stateOf(Verdict verdict) {
    return switch (verdict) {
      case INCLUDE, MAYBE -> Outcome.State.INCLUDED;
      case EXCLUDE -> Outcome.State.EXCLUDED_FULL_TEXT;
      case NOT_RETRIEVED -> Outcome.State.NOT_RETRIEVED;
      case AWAITING -> Outcome.State.AWAITING;
      case ONGOING -> Outcome.State.ONGOING;
      case WITHDRAWN -> throw new IllegalArgumentException("settles nothing: " + verdict);
    };
  }
}
