package screen.outcome;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import screen.agreement.Ratings;
import screen.protocol.ExclusionReason;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * What the screeners said before anything was settled, for measuring agreement: each one's newest
 * vote on a report that is not newer than the tiebreaker's first. At full text only include and
 * exclude are judgements; that a report was not retrieved is none.
 */
public final class IndependentVotes {
  private IndependentVotes() {}

  /** The categories of a stage, the positive one first. */
  public static List<String> categories(Stage stage) {
    return Stream.of(Verdict.INCLUDE, Verdict.MAYBE, Verdict.EXCLUDE)
        .filter(verdict -> verdict.allowedAt(stage))
        .map(Verdict::id)
        .toList();
  }

  /** The votes of every screener of the protocol, by report. */
  public static Ratings of(Review review, Stage stage) {
    Map<String, Map<String, String>> votes = byScreener(review);
    for (RecordId report : review.sets().representatives()) {
      independent(review, stage, review.sets().members(report))
          .forEach(
              vote ->
                  votes
                      .getOrDefault(vote.reviewer(), new HashMap<>())
                      .put(report.toString(), vote.verdict().id()));
    }
    return new Ratings(categories(stage), votes);
  }

  /**
   * The reasons that screeners gave for excluding a report at full text, by report: two that both
   * excluded it may still differ in why. Empty where the protocol lists no reasons.
   */
  public static Optional<Ratings> reasons(Review review) {
    List<String> reasons =
        review.protocol().exclusionReasons().stream().map(ExclusionReason::id).toList();
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Map<String, String>> given = byScreener(review);
    for (RecordId report : review.sets().representatives()) {
      for (Vote vote : independent(review, Stage.FULL_TEXT, review.sets().members(report))) {
        Map<String, String> own = given.getOrDefault(vote.reviewer(), new HashMap<>());
        if (reasons.contains(vote.reason())) {
          own.put(report.toString(), vote.reason());
        } else {
          own.remove(report.toString());
        }
      }
    }
    return Optional.of(new Ratings(reasons, given));
  }

  private static Map<String, Map<String, String>> byScreener(Review review) {
    Map<String, Map<String, String>> votes = new LinkedHashMap<>();
    review.protocol().reviewers().screeners().forEach(name -> votes.put(name, new HashMap<>()));
    return votes;
  }

  private static List<Vote> independent(Review review, Stage stage, Set<RecordId> members) {
    return beforeTie(review, review.ballots().history(stage, members)).stream()
        .filter(vote -> vote.verdict().isJudgement())
        .toList();
  }

  /** What was said of a report before a tiebreaker spoke, oldest first. */
  static List<Vote> beforeTie(Review review, List<Vote> history) {
    Instant tie =
        history.stream()
            .filter(vote -> review.protocol().reviewers().isTiebreaker(vote.reviewer()))
            .map(vote -> vote.decidedAt().toInstant())
            .findFirst()
            .orElse(Instant.MAX);
    return history.stream().filter(vote -> !vote.decidedAt().toInstant().isAfter(tie)).toList();
  }
}
