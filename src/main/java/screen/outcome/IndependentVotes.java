package screen.outcome;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import screen.agreement.Ratings;
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
    Map<String, Map<String, String>> votes = new LinkedHashMap<>();
    review.protocol().reviewers().screeners().forEach(name -> votes.put(name, new TreeMap<>()));
    for (RecordId report : review.sets().representatives()) {
      independent(review, stage, review.sets().members(report))
          .forEach(
              vote ->
                  votes
                      .getOrDefault(vote.reviewer(), new TreeMap<>())
                      .put(report.toString(), vote.verdict().id()));
    }
    return new Ratings(categories(stage), votes);
  }

  private static List<Vote> independent(Review review, Stage stage, Set<RecordId> members) {
    List<Vote> history = review.ballots().history(stage, members);
    Instant tie =
        history.stream()
            .filter(vote -> review.protocol().reviewers().isTiebreaker(vote.reviewer()))
            .map(vote -> vote.decidedAt().toInstant())
            .findFirst()
            .orElse(Instant.MAX);
    return history.stream()
        .filter(vote -> isJudgement(vote.verdict()) && !vote.decidedAt().toInstant().isAfter(tie))
        .toList();
  }

  private static boolean isJudgement(Verdict verdict) {
    return verdict == Verdict.INCLUDE || verdict == Verdict.MAYBE || verdict == Verdict.EXCLUDE;
  }
}
