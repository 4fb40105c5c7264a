package screen.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import screen.Counted;
import screen.outcome.Standing.Progress;
import screen.record.RecordId;
import screen.votes.RescueLine;
import screen.votes.RescueLine.Why;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * A report that was sent to the tiebreaker to look at it again, as its screeners had excluded it.
 *
 * @param report the representative of its set
 * @param line the line that sent it
 * @param vote the tiebreaker's newest vote since; empty if there is none yet
 * @param state its state now
 */
public record Rescue(RecordId report, RescueLine line, Optional<Vote> vote, Outcome.State state) {
  /** Every report that was sent, by batch and rank. */
  public static List<Rescue> of(Review review, Map<RecordId, Outcome> outcomes) {
    List<Rescue> found = new ArrayList<>();
    Set<RecordId> reports = new TreeSet<>();
    review.rescues().lines().forEach(line -> reports.add(review.representativeOf(line.record())));
    for (RecordId report : reports) {
      Set<RecordId> members = review.sets().members(report);
      Outcome outcome = outcomes.get(report);
      if (outcome != null) {
        RescueLine line = review.rescues().of(members).orElseThrow();
        found.add(new Rescue(report, line, voteSince(review, members, line), outcome.state()));
      }
    }
    found.sort(
        Comparator.comparingInt((Rescue rescue) -> rescue.line().batch())
            .thenComparingInt(rescue -> rescue.line().rank())
            .thenComparing(Rescue::report));
    return found;
  }

  /** Whether a report was sent and the tiebreaker has not looked at it yet. */
  public static boolean awaits(Review review, Outcome outcome) {
    Set<RecordId> members = review.sets().members(outcome.report());
    return outcome.state() == Outcome.State.EXCLUDED_TITLE_ABSTRACT
        && !outcome.titleAbstract().byTiebreaker()
        && review
            .rescues()
            .of(members)
            .filter(line -> voteSince(review, members, line).isEmpty())
            .isPresent();
  }

  /** How many reports were sent that the tiebreaker has not looked at yet. */
  public static int waiting(Review review, Map<RecordId, Outcome> outcomes) {
    return (int) outcomes.values().stream().filter(outcome -> awaits(review, outcome)).count();
  }

  /** Whether its screeners alone excluded a report: all votes are in and agree. */
  public static boolean isCandidate(Review review, Outcome outcome) {
    List<String> screeners = review.protocol().reviewers().screeners();
    List<Vote> votes =
        review.standing(Stage.TITLE_ABSTRACT, outcome.report()).values().stream()
            .filter(vote -> screeners.contains(vote.reviewer()))
            .toList();
    return outcome.state() == Outcome.State.EXCLUDED_TITLE_ABSTRACT
        && outcome.titleAbstract().progress() == Progress.SETTLED
        && !outcome.titleAbstract().byTiebreaker()
        && !votes.isEmpty()
        && votes.stream().allMatch(vote -> vote.verdict() == Verdict.EXCLUDE)
        && review.rescues().of(review.sets().members(outcome.report())).isEmpty();
  }

  /** Whether the tiebreaker looked at it. */
  public boolean isLookedAt() {
    return vote.isPresent();
  }

  /** Whether the tiebreaker sent it on to full text. */
  public boolean isOverturned() {
    return vote.filter(it -> Deliberation.counted(it) == Verdict.INCLUDE).isPresent();
  }

  private static Optional<Vote> voteSince(
      Review review, Collection<RecordId> members, RescueLine line) {
    VotesInOrder inOrder = new VotesInOrder(review);
    return inOrder.of(Stage.TITLE_ABSTRACT, members).stream()
        .filter(inOrder::isTiebreakers)
        .filter(vote -> !vote.decidedAt().toInstant().isBefore(line.sentAt().toInstant()))
        .reduce((older, newer) -> newer)
        .filter(vote -> vote.verdict() != Verdict.WITHDRAWN);
  }

  /**
   * The gain from looking again at excluded records.
   *
   * @param sent how many were sent to the tiebreaker
   * @param byTime how many of them because of the time that a screener took
   * @param byAi how many of them because AI included them
   * @param looked how many of those sent the tiebreaker has looked at
   * @param overturned how many of those looked at the tiebreaker sent on to full text
   * @param included how many of these are included in the review
   */
  public record Gain(int sent, int byTime, int byAi, int looked, int overturned, int included) {
    /** The gain of some records. */
    public static Gain of(Collection<Rescue> rescues) {
      int byTime = 0;
      int byAi = 0;
      int looked = 0;
      int overturned = 0;
      int included = 0;
      for (Rescue rescue : rescues) {
        byTime += rescue.line().why().isTime() ? 1 : 0;
        byAi += rescue.line().why() == Why.AI ? 1 : 0;
        looked += rescue.isLookedAt() ? 1 : 0;
        overturned += rescue.isOverturned() ? 1 : 0;
        included += rescue.isOverturned() && rescue.state() == Outcome.State.INCLUDED ? 1 : 0;
      }
      return new Gain(rescues.size(), byTime, byAi, looked, overturned, included);
    }

    /**
     * How many of 100 looks overturned an exclusion, with one decimal; "" before the first look.
     */
    public String perHundred() {
      return looked == 0 ? "" : String.format(Locale.ROOT, "%.1f", 100.0 * overturned / looked);
    }

    /**
     * Such as {@code 40 of 50 excluded records looked at again, 3 of them overturned (7.5 per
     * 100)}.
     */
    public String sentence() {
      return looked
          + " of "
          + Counted.of(sent, "excluded record")
          + " looked at again, "
          + overturned
          + " of them overturned"
          + (looked == 0 ? "" : " (" + perHundred() + " per 100 looks)");
    }
  }
}
