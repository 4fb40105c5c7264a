package screen.workflow.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import screen.ai.AiRoles;
import screen.folder.ReviewFolder;
import screen.outcome.Outcome;
import screen.outcome.Rescue;
import screen.outcome.Review;
import screen.protocol.AiTool;
import screen.record.RecordId;
import screen.votes.RescueLine.Why;
import screen.workflow.ai.LoadAi;

/** The records that the screeners excluded and an AI in the role rescue included. */
final class AiRescue {
  private AiRescue() {}

  /** Those that were not sent yet, the highest score first; none without such an AI. */
  static List<RescueRanking.Candidate> candidates(
      ReviewFolder folder, Review review, Map<RecordId, Outcome> outcomes) {
    if (review.protocol().automation().ai().stream()
        .noneMatch(tool -> tool.role() == AiTool.Role.RESCUE)) {
      return List.of();
    }
    Map<RecordId, BigDecimal> included =
        AiRoles.rescued(LoadAi.of(folder, review.records().keySet()), review);
    List<RecordId> reports =
        included.entrySet().stream()
            .filter(entry -> isCandidate(review, outcomes.get(entry.getKey())))
            .sorted(
                Map.Entry.<RecordId, BigDecimal>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    List<RescueRanking.Candidate> candidates = new ArrayList<>();
    for (RecordId report : reports) {
      candidates.add(
          new RescueRanking.Candidate(report, candidates.size() + 1, 0, Optional.of(Why.AI)));
    }
    return candidates;
  }

  private static boolean isCandidate(Review review, @Nullable Outcome outcome) {
    return outcome != null && Rescue.isCandidate(review, outcome);
  }
}
