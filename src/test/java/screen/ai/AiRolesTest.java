package screen.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.agreement.Ratings;
import screen.ai.certificate.AiCertificate;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.Flows;
import screen.outcome.IndependentVotes;
import screen.outcome.Outcome;
import screen.outcome.Outcome.State;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.outcome.Reviews;
import screen.outcome.WorkQueue;
import screen.protocol.AiPlan;
import screen.protocol.AiPlanEvent;
import screen.protocol.AiTool;
import screen.protocol.AiTool.Role;
import screen.protocol.PlanLog;
import screen.record.RecordId;
import screen.votes.Stage;

/** What the votes of AI may do in each role. */
class AiRolesTest {
  private static final Stage TA = Stage.TITLE_ABSTRACT;
  private static final OffsetDateTime FIXED = OffsetDateTime.parse("2025-12-01T00:00:00Z");
  private static final String[] IDS =
      IntStream.rangeClosed(1, 9).mapToObj(i -> "x:" + i).toArray(String[]::new);

  @Test
  void screensOutWhatItExcludesButNoRecordThatWasDrawn() {
    Review review = screenedOut(new Reviews().records(IDS), 2, 0, "x:1 include", "x:2 unclear");
    SortedMap<RecordId, Outcome> outcomes = Outcomes.of(review);

    assertThat(review.ai().excluded()).hasSize(7).doesNotContain(id("x:1"), id("x:2"));
    assertThat(review.ai().sample()).hasSize(2).isSubsetOf(review.ai().excluded());
    assertThat(states(outcomes, State.EXCLUDED_BY_AI))
        .hasSize(5)
        .doesNotContainAnyElementsOf(review.ai().sample());
    assertThat(WorkQueue.of(review, outcomes, "A", TA))
        .hasSize(4)
        .contains(id("x:1"), id("x:2"))
        .containsAll(review.ai().sample());
  }

  @Test
  void drawsTheSameRecordsAgainAndOthersWithAnotherSeed() {
    Reviews reviews = new Reviews().records(IDS);
    Review review = screenedOut(reviews, 4, 2, "x:1 include");

    assertThat(screenedOut(new Reviews().records(IDS), 4, 2, "x:1 include").ai())
        .isEqualTo(review.ai());
    assertThat(review.ai().calibration()).hasSize(2);
  }

  @Test
  void letsAVoteOfAPersonOutweighAi() {
    Reviews reviews =
        new Reviews()
            .records(IDS)
            .vote(TA, "A", "x:3", "include")
            .both(TA, "x:4", "include")
            .both(TA, "x:5", "exclude");
    SortedMap<RecordId, Outcome> outcomes = Outcomes.of(screenedOut(reviews, 1, 0));

    assertThat(outcomes.get(id("x:3")).state()).isEqualTo(State.PENDING_TITLE_ABSTRACT);
    assertThat(outcomes.get(id("x:4")).state()).isEqualTo(State.PENDING_FULL_TEXT);
    assertThat(outcomes.get(id("x:5")).state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
  }

  @Test
  void screensOutOnlyWhatEveryRunExcludes() {
    Reviews reviews = new Reviews().records(IDS).ai(tool(Role.SCREEN_OUT, 1, 0));
    Review review = reviews.build();
    AiVotes votes =
        new AiVotes(
            List.of(
                run(Role.SCREEN_OUT, "x:1 exclude", "x:2 exclude", "x:3 exclude"),
                run(Role.SCREEN_OUT, "x:1 exclude", "x:2 unclear"),
                run(Role.SILENT, "x:4 exclude")));

    assertThat(AiRoles.screening(votes, review).excluded()).containsExactly(id("x:1"), id("x:3"));
  }

  /** A review in which AI only measures, or whose config changed the role, is as it was. */
  @Test
  void doesNothingWithVotesOfAnotherRole() {
    for (Role now : List.of(Role.SILENT, Role.RESCUE)) {
      Review review = new Reviews().records(IDS).ai(new AiTool("qwen", now)).build();
      AiVotes votes = new AiVotes(List.of(run(Role.SCREEN_OUT, "x:1 exclude")));

      assertThat(AiRoles.screening(votes, review).excluded()).isEmpty();
      assertThat(AiRoles.rescued(votes, review)).isEmpty();
    }
  }

  @Test
  void ordersTheQueuesOfScreenersByScoreAlone() {
    Review plain = new Reviews().records(IDS).ai(new AiTool("qwen", Role.ORDER)).build();
    AiVotes votes =
        new AiVotes(
            List.of(
                run(Role.ORDER, "x:9 include 0.1"),
                run(Role.ORDER, "x:7 exclude 0.9", "x:2 include 0.4", "x:3 unclear 0.4")));
    Review review = plain.with(AiRoles.screening(votes, plain));
    SortedMap<RecordId, Outcome> outcomes = Outcomes.of(review);

    assertThat(WorkQueue.of(review, outcomes, "A", TA))
        .containsExactlyElementsOf(
            ids("x:7", "x:2", "x:3", "x:1", "x:4", "x:5", "x:6", "x:8", "x:9"));
    assertThat(outcomes).isEqualTo(Outcomes.of(plain));
  }

  @Test
  void namesTheRecordsThatARescueIncluded() {
    Review review = new Reviews().records(IDS).ai(new AiTool("qwen", Role.RESCUE)).build();
    AiVotes votes =
        new AiVotes(List.of(run(Role.RESCUE, "x:1 include 0.7", "x:2 exclude 0.9", "x:3 include")));

    assertThat(AiRoles.rescued(votes, review))
        .isEqualTo(Map.of(id("x:1"), new BigDecimal("0.7"), id("x:3"), BigDecimal.ONE));
  }

  /** The votes of people, and so their kappa, are the same with and without AI. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void leavesTheIndependentVotesOfPeopleAsTheyAre(int sample) {
    Reviews reviews = new Reviews().records(IDS);
    for (String id : List.of("x:1", "x:3", "x:5", "x:7")) {
      reviews.vote(TA, "A", id, id.equals("x:3") ? "exclude" : "include");
      reviews.vote(TA, "B", id, id.equals("x:5") ? "include" : "exclude");
    }
    Review without = reviews.build();
    Review with = screenedOut(reviews, sample, 1, "x:2 include");

    assertThat(votes(with)).isEqualTo(votes(without));
    assertThat(states(Outcomes.of(with), State.EXCLUDED_BY_AI)).isNotEmpty();
  }

  @Test
  void splitsTheExcludedRecordsInTheFlow() {
    Reviews reviews = new Reviews().records(IDS).both(TA, "x:1", "exclude");
    Review review = screenedOut(reviews, 3, 0, "x:1 include");
    Flow flow = Flows.of(review, Outcomes.of(review));

    assertThat(flow.ids(Box.EXCLUDED_BY_HUMAN)).containsExactly(id("x:1"));
    assertThat(flow.ids(Box.EXCLUDED_BY_AI)).hasSize(5);
    assertThat(flow.count(Box.EXCLUDED)).isEqualTo(6);
    assertThat(flow.count(Box.SCREENED)).isEqualTo(9);
    assertThat(flow.ids(Box.PENDING_TITLE_ABSTRACT)).isEqualTo(review.ai().sample());
  }

  @Test
  void certifiesOnceAllRecordsDrawnAreSettled() {
    String[] ids = IntStream.rangeClosed(1, 40).mapToObj(i -> "x:" + i).toArray(String[]::new);
    String[] kept =
        IntStream.rangeClosed(1, 20).mapToObj(i -> "x:" + i + " include").toArray(String[]::new);
    Reviews reviews = new Reviews().records(ids);
    IntStream.rangeClosed(1, 20).forEach(i -> reviews.both(TA, "x:" + i, "include"));
    AiCertificate open = certificate(reviews, 20, kept);
    assertThat(open.isMet()).isFalse();
    assertThat(open.needs())
        .containsExactly("20 of the 20 records drawn for people are not settled yet");

    IntStream.rangeClosed(21, 40).forEach(i -> reviews.both(TA, "x:" + i, "exclude"));
    AiCertificate all = certificate(reviews, 20, kept);
    assertThat(all.sensitivity()).isEqualTo(1);
    assertThat(all.isMet()).isTrue();
    AiCertificate few = certificate(reviews, 10, kept);
    assertThat(few.isMet()).isFalse();
    assertThat(few.needs()).hasSize(2);
    assertThat(few.needs().get(1)).contains("a sample of 16 excluded records (6 more)");
  }

  /** A plan that was changed after the votes were taken certifies nothing. */
  @Test
  void requiresThatThePlanWasFixedBeforeTheVotes() {
    Reviews reviews = new Reviews().records(IDS).ai(tool(Role.SCREEN_OUT, 3, 0));
    AiPlan other = plan(8, 0);
    reviews.plans(
        new PlanLog(
            List.of(), List.of(new AiPlanEvent("qwen", Optional.of(other), FIXED, 2, "line"))));
    AiCertificate certificate = certificate(reviews.build(), excludingAllBut());

    assertThat(certificate.isFixedBefore()).isFalse();
    assertThat(certificate.needs().get(0)).contains("not the one that was fixed before");
  }

  private static AiCertificate certificate(Reviews reviews, int sample, String... kept) {
    Reviews with =
        reviews.plans(
            new PlanLog(
                List.of(),
                List.of(new AiPlanEvent("qwen", Optional.of(plan(sample, 0)), FIXED, 2, "line"))));
    with.onlyAi(tool(Role.SCREEN_OUT, sample, 0));
    return certificate(with.build(), excludingAllBut(kept));
  }

  private static AiCertificate certificate(Review plain, AiVotes votes) {
    Review review = plain.with(AiRoles.screening(withRest(votes, plain), plain));
    return AiCertificate.of(review, Outcomes.of(review), withRest(votes, plain)).orElseThrow();
  }

  private static AiVotes excludingAllBut(String... answers) {
    return new AiVotes(List.of(run(Role.SCREEN_OUT, answers)));
  }

  /** The review in which AI gives these answers, and excludes all other records. */
  private static Review screenedOut(
      Reviews reviews, int sample, int calibration, String... answers) {
    Review plain = reviews.onlyAi(tool(Role.SCREEN_OUT, sample, calibration)).build();
    return plain.with(AiRoles.screening(withRest(excludingAllBut(answers), plain), plain));
  }

  private static AiVotes withRest(AiVotes votes, Review review) {
    AiVotes.Taken run = votes.runs().get(0);
    List<AiVote> all = new ArrayList<>(run.votes());
    for (RecordId record : review.records().keySet()) {
      if (run.votes().stream().noneMatch(vote -> vote.record().equals(record))) {
        all.add(vote(record + " exclude"));
      }
    }
    return new AiVotes(
        List.of(new AiVotes.Taken(run.run(), run.role(), all, run.takenAt(), run.sha256())));
  }

  private static Map<Stage, Ratings> votes(Review review) {
    Map<Stage, Ratings> votes = new TreeMap<>();
    for (Stage stage : Stage.values()) {
      votes.put(stage, IndependentVotes.of(review, Outcomes.of(review), stage));
    }
    return votes;
  }

  private static List<RecordId> states(SortedMap<RecordId, Outcome> outcomes, State state) {
    return outcomes.values().stream()
        .filter(outcome -> outcome.state() == state)
        .map(Outcome::report)
        .toList();
  }

  private static AiTool tool(Role role, int sample, int calibration) {
    return new AiTool("qwen", role, Optional.of(plan(sample, calibration)));
  }

  private static AiPlan plan(int sample, int calibration) {
    BigDecimal usual = new BigDecimal("0.95");
    return new AiPlan(sample, calibration, usual, usual, 7);
  }

  private static AiVotes.Taken run(Role role, String... answers) {
    AiRun run =
        new AiRun("r", "qwen", "m", "", "", "local", "", "p", "", "0", "1", "", "", "a script");
    return new AiVotes.Taken(
        run,
        role,
        Arrays.stream(answers).map(AiRolesTest::vote).toList(),
        Optional.of(FIXED.plusDays(1)),
        "");
  }

  private static AiVote vote(String answer) {
    String[] parts = answer.split(" ", 3);
    return new AiVote(
        id(parts[0]),
        TA,
        AiVerdict.ofId(parts[1]).orElseThrow(),
        parts.length < 3 ? Optional.empty() : Optional.of(new BigDecimal(parts[2])),
        new TreeMap<>(),
        "",
        "",
        1);
  }

  private static List<RecordId> ids(String... ids) {
    return Arrays.stream(ids).map(AiRolesTest::id).toList();
  }

  private static RecordId id(String text) {
    return Reviews.id(text);
  }
}
