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
 * What became of a screener's votes at a stage, over the reports that are settled there: how often
 * the screener thought again, and how often it came out otherwise. What is open is left out, for
 * somebody may still have to judge it unseen.
 *
 * @param firstToLast rows: what the screener said first; columns: what the same screener said last
 * @param independentToFinal rows: the screener's independent vote; columns: what was decided
 */
public record Revision(String reviewer, RatingTable firstToLast, RatingTable independentToFinal) {
  /** Of every screener of the protocol who judged any of these. */
  public static List<Revision> of(
      Review review, SortedMap<RecordId, Outcome> outcomes, Stage stage) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    List<Verdict> order = order(stage);
    review.protocol().reviewers().screeners().forEach(name -> counts.put(name, new Counts(order)));
    IndependentVotes unswayed = new IndependentVotes(review, stage);
    for (Outcome outcome : outcomes.values()) {
      Optional<Verdict> decided = outcome.at(stage).verdict();
      if (decided.isEmpty() || !isCounted(review, outcome, stage)) {
        continue;
      }
      Collection<RecordId> members = review.sets().members(outcome.report());
      List<Vote> history = review.ballots().history(stage, members);
      Map<String, Verdict> first = verdicts(history, (earlier, later) -> earlier);
      Map<String, Verdict> last = verdicts(history, (earlier, later) -> later);
      Map<String, Verdict> independent = verdicts(unswayed.on(members), (earlier, later) -> later);
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

  /** What was not retrieved is settled too. */
  private static boolean isCounted(Review review, Outcome outcome, Stage stage) {
    return StageBox.holds(review, outcome, stage)
        || (stage == Stage.FULL_TEXT && outcome.state() == Outcome.State.NOT_RETRIEVED);
  }

  /** Reports on which the screener's last verdict is not the first. */
  public long changed() {
    return firstToLast.total() - firstToLast.agreements();
  }

  /** Reports that came out otherwise than the screener had voted; a maybe is an include here. */
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

  /** What can be said at a stage, as in the tables of agreement, and then the rest. */
  private static List<Verdict> order(Stage stage) {
    List<Verdict> order = new ArrayList<>(Verdict.at(stage));
    order.remove(Verdict.WITHDRAWN);
    order.sort(
        Comparator.comparing((Verdict v) -> !v.isJudgement())
            .thenComparing(v -> v == Verdict.EXCLUDE));
    return order;
  }

  /** One screener's tables while they are counted. */
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
