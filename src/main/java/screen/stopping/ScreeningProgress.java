package screen.stopping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.outcome.Rounds;
import screen.outcome.StageBox;
import screen.outcome.Standing.Progress;
import screen.protocol.PlanEvent;
import screen.protocol.StoppingPlan;
import screen.record.RecordId;
import screen.record.Search;
import screen.votes.Ballots;
import screen.votes.Stage;
import screen.votes.Vote;

/**
 * How far the screening of titles and abstracts is, in the order in which decisions were reached. A
 * record is settled once it has all votes and is not in conflict; PRISMA counts it as screened
 * before that.
 *
 * @param searches the searches whose records this is about, in the order of the log
 * @param records how many records they found first, after deduplication
 * @param order the settled ones, in the order in which their decisions were reached
 * @param votes every vote on a record of these searches, oldest first
 */
public record ScreeningProgress(
    List<String> searches, int records, List<Settlement> order, List<Vote> votes) {
  private static final Comparator<Settlement> BY_TIME =
      Comparator.comparing((Settlement settled) -> settled.by().decidedAt().toInstant())
          .thenComparingInt(Settlement::place)
          .thenComparing(Settlement::record);

  public ScreeningProgress {
    searches = List.copyOf(searches);
    order = List.copyOf(order);
    votes = List.copyOf(votes);
  }

  /**
   * The progress now, of the rounds since the first that has open records; of the newest round, if
   * none has. Records of a finished round say nothing about later searches.
   */
  public static ScreeningProgress of(Review review, SortedMap<RecordId, Outcome> outcomes) {
    Rounds rounds = Rounds.of(review);
    Set<String> open = new TreeSet<>();
    for (RecordId report : StageBox.of(review, outcomes, Stage.TITLE_ABSTRACT)) {
      Outcome outcome = outcomes.get(report);
      if (outcome != null && outcome.titleAbstract().progress() != Progress.SETTLED) {
        open.add(rounds.firstOf(report));
      }
    }
    List<String> names = rounds.names();
    if (open.isEmpty() && !names.isEmpty()) {
      open.add(names.get(names.size() - 1));
    }
    List<String> searches =
        review.searches().stream()
            .filter(search -> !open.isEmpty())
            .filter(search -> search.round().compareTo(open.iterator().next()) >= 0)
            .map(Search::id)
            .toList();
    return among(searches, review, outcomes);
  }

  /** The progress when screening was stopped, as the files give it now. */
  static ScreeningProgress at(PlanEvent event, PlanEvent.Stop stop, Review review) {
    Review then = review.before(event.decidedAt().toInstant());
    return among(stop.searches(), then, Outcomes.of(then));
  }

  private static ScreeningProgress among(
      List<String> searches, Review review, SortedMap<RecordId, Outcome> outcomes) {
    Set<String> covered = new HashSet<>(searches);
    List<Settlement> order = new ArrayList<>();
    List<Vote> votes = new ArrayList<>();
    int records = 0;
    for (Outcome outcome : outcomes.values()) {
      if (isAsked(review, outcome) && covered.contains(review.firstSearch(outcome.report()))) {
        records++;
        List<Vote> own = review.history(Stage.TITLE_ABSTRACT, outcome.report());
        votes.addAll(own);
        outcome
            .titleAbstract()
            .settledBy()
            .ifPresent(
                by -> order.add(new Settlement(outcome.report(), outcome.isSought(), by, own)));
      }
    }
    order.sort(BY_TIME);
    votes.sort(Ballots.OLDEST_FIRST.thenComparing(Vote::record));
    return new ScreeningProgress(searches, records, order, votes);
  }

  /** How many votes at title and abstract are older than the line by which a plan was fixed. */
  public static int votesBefore(Review review, PlanEvent plan) {
    Instant fixed = plan.decidedAt().toInstant();
    return (int)
        review
            .ballots()
            .at(Stage.TITLE_ABSTRACT)
            .filter(vote -> vote.decidedAt().toInstant().isBefore(fixed))
            .count();
  }

  /** Whether people are asked to screen the title and abstract of a report. */
  private static boolean isAsked(Review review, Outcome outcome) {
    return review.isMainArm(outcome.report())
        && !outcome.enteredAtFullText()
        && outcome.state() != Outcome.State.REMOVED_BY_AUTOMATION
        && outcome.state() != Outcome.State.EXCLUDED_BY_AI;
  }

  /** How many records are settled. */
  public int settled() {
    return order.size();
  }

  /** How many of the settled records went on. */
  public int relevant() {
    return (int) order.stream().filter(Settlement::relevant).count();
  }

  /** How many records were settled since the last relevant one; all, if none is relevant. */
  public int sinceLastRelevant() {
    int since = 0;
    for (Settlement settled : order) {
      since = settled.relevant() ? 0 : since + 1;
    }
    return since;
  }

  /** The p of a plan's rule, from 0 to 1. */
  double p(StoppingPlan plan) {
    return new CmhRule(plan.targetRecall()).p(labels(), records);
  }

  /** Whether each settled record is relevant, in order. */
  boolean[] labels() {
    boolean[] labels = new boolean[order.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = order.get(i).relevant();
    }
    return labels;
  }
}
