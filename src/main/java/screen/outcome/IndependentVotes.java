package screen.outcome;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import screen.agreement.Ratings;
import screen.protocol.ExclusionReason;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * The votes that screeners cast independently of each other, for measuring agreement: each one's
 * newest vote up to the moment when the report first had the judgements it needs, or up to the
 * tiebreaker's first vote. Later votes change the outcome but not the agreement, however soon they
 * come: a corrected slip looks the same as a changed mind after a talk. At full text only include
 * and exclude are judgements; "not retrieved" is not.
 */
public final class IndependentVotes {
  private final Review review;
  private final Quorum quorum;
  private final VotesInOrder inOrder;
  private final Stage stage;

  IndependentVotes(Review review, Stage stage) {
    this.review = review;
    this.quorum = new Quorum(review);
    this.inOrder = new VotesInOrder(review);
    this.stage = stage;
  }

  /** The categories of a stage, the positive one first. */
  public static List<String> categories(Stage stage) {
    return Stream.of(Verdict.INCLUDE, Verdict.MAYBE, Verdict.EXCLUDE)
        .filter(verdict -> verdict.allowedAt(stage))
        .map(Verdict::id)
        .toList();
  }

  /**
   * The independent votes of every screener of the protocol on the reports that the stage counts.
   */
  public static Ratings of(Review review, Map<RecordId, Outcome> outcomes, Stage stage) {
    return new Ratings(
        categories(stage), byScreener(review, outcomes, stage, v -> v.verdict().id()));
  }

  /**
   * The reasons that screeners gave for excluding reports at full text; two who both excluded a
   * report may differ in the reason. Empty if the protocol lists no reasons.
   */
  public static Optional<Ratings> reasons(Review review, Map<RecordId, Outcome> outcomes) {
    List<String> reasons =
        review.protocol().exclusionReasons().stream().map(ExclusionReason::id).toList();
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Map<String, String>> given =
        byScreener(review, outcomes, Stage.FULL_TEXT, Vote::reason);
    given.values().forEach(own -> own.values().retainAll(reasons));
    return Optional.of(new Ratings(reasons, given));
  }

  /** A property of each screener's independent vote, by screener and report. */
  private static Map<String, Map<String, String>> byScreener(
      Review review, Map<RecordId, Outcome> outcomes, Stage stage, Function<Vote, String> what) {
    Map<String, Map<String, String>> result = new LinkedHashMap<>();
    review.protocol().reviewers().screeners().forEach(name -> result.put(name, new HashMap<>()));
    IndependentVotes independent = new IndependentVotes(review, stage);
    for (RecordId report : StageBox.of(review, outcomes, stage)) {
      independent
          .judgements(report)
          .forEach(
              vote ->
                  result
                      .getOrDefault(vote.reviewer(), new HashMap<>())
                      .put(report.toString(), what.apply(vote)));
    }
    return result;
  }

  private Stream<Vote> judgements(RecordId report) {
    return on(review.sets().members(report)).stream().filter(vote -> vote.verdict().isJudgement());
  }

  /** Each screener's independent vote on a report, including votes that are not judgements. */
  List<Vote> on(Collection<RecordId> members) {
    Map<String, Vote> newest = new TreeMap<>();
    Set<String> screeners = new HashSet<>();
    Instant moment = Instant.MAX;
    for (Vote vote : inOrder.of(stage, members)) {
      Instant time = vote.decidedAt().toInstant();
      if (inOrder.isTiebreakers(vote) || time.isAfter(moment)) {
        break;
      }
      if (time.equals(moment) && newest.containsKey(vote.reviewer())) {
        continue;
      }
      newest.put(vote.reviewer(), vote);
      if (!vote.verdict().isJudgement()) {
        screeners.remove(vote.reviewer());
      } else if (screeners.add(vote.reviewer()) && quorum.isMetByTwo(stage, members, screeners)) {
        moment = time;
      }
    }
    newest.values().removeIf(vote -> vote.verdict() == Verdict.WITHDRAWN);
    return List.copyOf(newest.values());
  }
}
