package screen.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param independentToFinal rows: what the screener said last before a tiebreaker spoke; columns:
 *     what was decided
 */
public record Revision(String reviewer, RatingTable firstToLast, RatingTable independentToFinal) {
  /** Of every screener of the protocol who judged any of these. */
  public static List<Revision> of(
      Review review, SortedMap<RecordId, Outcome> outcomes, Stage stage) {
    Map<String, Said> said = new LinkedHashMap<>();
    review.protocol().reviewers().screeners().forEach(name -> said.put(name, new Said()));
    for (Outcome outcome : outcomes.values()) {
      String report = outcome.report().toString();
      Collection<RecordId> members = review.sets().members(outcome.report());
      outcome
          .at(stage)
          .verdict()
          .ifPresent(
              decided -> {
                List<Vote> history = review.ballots().history(stage, members);
                List<Vote> independent = IndependentVotes.beforeTie(review, history);
                said.forEach((name, own) -> own.add(report, name, history, independent, decided));
              });
    }
    List<String> categories = categories(stage);
    return said.entrySet().stream()
        .filter(own -> !own.getValue().first.isEmpty())
        .map(own -> own.getValue().revision(own.getKey(), categories))
        .toList();
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

  private static List<String> categories(Stage stage) {
    List<String> categories = new ArrayList<>(IndependentVotes.categories(stage));
    Verdict.at(stage).stream()
        .map(Verdict::id)
        .filter(verdict -> !categories.contains(verdict))
        .forEach(categories::add);
    return categories;
  }

  /** One screener's verdicts by report. */
  private static final class Said {
    private final Map<String, String> first = new TreeMap<>();
    private final Map<String, String> last = new TreeMap<>();
    private final Map<String, String> independent = new TreeMap<>();
    private final Map<String, String> decided = new TreeMap<>();

    void add(
        String report, String name, List<Vote> history, List<Vote> beforeTie, Verdict outcome) {
      for (Vote vote : history) {
        if (vote.reviewer().equals(name)) {
          first.putIfAbsent(report, vote.verdict().id());
          last.put(report, vote.verdict().id());
        }
      }
      for (Vote vote : beforeTie) {
        if (vote.reviewer().equals(name)) {
          independent.put(report, vote.verdict().id());
        }
      }
      decided.put(report, outcome.id());
    }

    Revision revision(String name, List<String> categories) {
      return new Revision(
          name,
          RatingTable.tally(categories, first, last),
          RatingTable.tally(categories, independent, decided));
    }
  }
}
