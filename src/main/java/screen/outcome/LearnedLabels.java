package screen.outcome;

import java.util.HashMap;
import java.util.Map;
import screen.protocol.RankingSettings.Learning;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;

/**
 * The records from which a seat's ranking learns. By default only the reviewer's own votes, so that
 * the order never hints at a vote of another person.
 */
public final class LearnedLabels {
  private LearnedLabels() {}

  /** Whether each of these records is relevant; a maybe is, as it goes on. */
  public static Map<RecordId, Boolean> of(
      Review review, Map<RecordId, Outcome> outcomes, String reviewer) {
    Map<RecordId, Boolean> labels = new HashMap<>();
    if (review.protocol().screening().ranking().learnsFrom() == Learning.OWN) {
      review
          .standing(Stage.TITLE_ABSTRACT, reviewer)
          .forEach((report, vote) -> labels.put(report, isRelevant(vote.verdict())));
      return labels;
    }
    for (Outcome outcome : outcomes.values()) {
      if (!outcome.enteredAtFullText()) {
        outcome
            .titleAbstract()
            .verdict()
            .ifPresent(verdict -> labels.put(outcome.report(), isRelevant(verdict)));
      }
    }
    return labels;
  }

  private static boolean isRelevant(Verdict verdict) {
    return verdict != Verdict.EXCLUDE;
  }
}
