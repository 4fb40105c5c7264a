package screen.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import screen.agreement.MaybePolicy;
import screen.agreement.RatingTable;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * How a screener's votes at a stage fared, over the reports settled there: how often the screener
 * changed a verdict, and how often the decision differed from it. Open reports are left out,
 * because some screener may still have to screen them blind.
 *
 * @param firstToLast rows: the screener's first verdict; columns: the same screener's last verdict
 * @param independentToFinal rows: the screener's independent vote; columns: the decision
 */
public record Revision(String reviewer, RatingTable firstToLast, RatingTable independentToFinal) {
  /** The revisions of every screener of the protocol who screened any settled report. */
  public static List<Revision> of(
      Review review, SortedMap<RecordId, Outcome> outcomes, Stage stage) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    List<Verdict> order = order(stage);
    review.protocol().reviewers().screeners().forEach(name -> counts.put(name, new Counts(order)));
    IndependentVotes independentVotes = new IndependentVotes(review, stage);
    for (Outcome outcome : outcomes.values()) {
      Optional<Verdict> decided = outcome.at(stage).verdict();
      if (decided.isEmpty() || !isCounted(review, outcome, stage)) {
        continue;
      }
      Collection<RecordId> members = review.sets().members(outcome.report());
      List<Vote> history = review.ballots().history(stage, members);
      Map<String, Verdict> first = verdicts(history, (earlier, later) -> earlier);
      Map<String, Verdict> last = verdicts(history, (earlier, later) -> later);
      Map<String, Verdict> independent =
          verdicts(independentVotes.on(members), (earlier, later) -> later);
      counts.forEach(
          (name, own) -> {
            own.count(own.firstToLast, first.get(name), last.get(name));
            own.count(own.independentToFinal, independent.get(name), decided.get());
          });
    }
    return counts.entrySet().stream()
        .map(own -> own.getValue().revision(own.getKey()))
        .filter(revision -> revision.firstToLast().total() > 0)
        .toList();
  }

  /** A report that was not retrieved is settled too. */
  private static boolean isCounted(Review review, Outcome outcome, Stage stage) {
    return StageBox.counts(review, outcome, stage)
        || (stage == Stage.FULL_TEXT && outcome.state() == Outcome.State.NOT_RETRIEVED);
  }

  /** Reports on which the screener's last verdict is not the first. */
  public long changed() {
    return firstToLast.total() - firstToLast.agreements();
  }

  /** Reports decided otherwise than the screener voted; a maybe counts as an include. */
  public long overruled() {
    RatingTable counted = MaybePolicy.INCLUDE.apply(independentToFinal);
    return counted.total() - counted.agreements();
  }

  private static Map<String, Verdict> verdicts(
      Collection<Vote> history, BinaryOperator<Verdict> which) {
    Map<String, Verdict> verdicts = new HashMap<>();
    history.forEach(vote -> verdicts.merge(vote.reviewer(), vote.verdict(), which));
    return verdicts;
  }

  /** The verdicts of a stage, in the order of the agreement tables, judgements first. */
  private static List<Verdict> order(Stage stage) {
    List<Verdict> order = new ArrayList<>(Verdict.at(stage));
    order.remove(Verdict.WITHDRAWN);
    order.sort(
        Comparator.comparing((Verdict v) -> !v.isJudgement())
            .thenComparing(v -> v == Verdict.EXCLUDE));
    return order;
  }

  /** Accumulates one screener's tables. */
  private static final class Counts {
    private final List<Verdict> order;
    private final long[][] firstToLast;
    private final long[][] independentToFinal;

    Counts(List<Verdict> order) {
      this.order = order;
      this.firstToLast = new long[order.size()][order.size()];
      this.independentToFinal = new long[order.size()][order.size()];
    }

    void count(long[][] table, @Nullable Verdict row, @Nullable Verdict column) {
      if (order.contains(row) && order.contains(column)) {
        table[order.indexOf(row)][order.indexOf(column)]++;
      }
    }

    Revision revision(String name) {
      List<String> categories = order.stream().map(Verdict::id).toList();
      return new Revision(
          name,
          RatingTable.of(categories, firstToLast),
          RatingTable.of(categories, independentToFinal));
    }
  }
}
