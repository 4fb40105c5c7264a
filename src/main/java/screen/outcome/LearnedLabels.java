package screen.outcome;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import screen.protocol.RankingSettings.Learning;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * The records from which a seat's ranking learns. By default only the reviewer's own votes, so that
 * the order never hints at a vote of another person.
 */
public final class LearnedLabels {
  private LearnedLabels() {}

  /** Whether each of these records is relevant; a maybe is, as it goes on. */
  public static Map<RecordId, Boolean> of(
      Review review, Map<RecordId, Outcome> outcomes, String reviewer) {
    boolean own = review.protocol().screening().ranking().learnsFrom() == Learning.OWN;
    Map<RecordId, Boolean> labels = new HashMap<>();
    for (Outcome outcome : outcomes.values()) {
      RecordId report = outcome.report();
      Optional<Verdict> verdict =
          own
              ? Optional.ofNullable(review.standing(Stage.TITLE_ABSTRACT, report).get(reviewer))
                  .map(Vote::verdict)
              : outcome.enteredAtFullText() ? Optional.empty() : outcome.titleAbstract().verdict();
      verdict.ifPresent(it -> labels.put(report, it != Verdict.EXCLUDE));
    }
    return labels;
  }
}
