package screen.stopping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.outcome.Reviews;
import screen.outcome.Settings;
import screen.protocol.PlanEvent;
import screen.protocol.PlanEvent.Kind;
import screen.protocol.PlanEvent.Stop;
import screen.protocol.PlanLog;
import screen.protocol.StoppingPlan;
import screen.votes.AiScreening;
import screen.votes.Ballots;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

class StopAuditTest {
  private static final StoppingPlan PLAN =
      new StoppingPlan(StoppingPlan.Rule.CMH, new BigDecimal("0.5"), new BigDecimal("0.5"));
  private static final OffsetDateTime FIXED = OffsetDateTime.parse("2025-12-31T00:00:00Z");
  private static final OffsetDateTime STOPPED = OffsetDateTime.parse("2026-01-02T00:00:00Z");
  private static final PlanEvent NOTED = event(Kind.PLAN, FIXED, "the line of the plan\n");

  @Test
  void countsSettledRecordsInTheOrderInWhichTheyWereDecided() {
    Reviews reviews = reviews().both(Stage.TITLE_ABSTRACT, "x:4", "include");
    reviews.vote(Stage.TITLE_ABSTRACT, "A", "x:1", "exclude");
    reviews.both(Stage.TITLE_ABSTRACT, "x:2", "exclude");
    reviews.vote(Stage.TITLE_ABSTRACT, "B", "x:1", "exclude");
    reviews.vote(Stage.TITLE_ABSTRACT, "A", "x:3", "include");
    reviews.vote(Stage.TITLE_ABSTRACT, "B", "x:3", "exclude");
    reviews.vote(Stage.TITLE_ABSTRACT, "A", "x:5", "exclude");
    Review review = reviews.build();

    StoppingStatus status = StoppingStatus.of(review, Outcomes.of(review)).orElseThrow();

    assertThat(status.progress().order())
        .extracting(one -> one.record().toString())
        .containsExactly("x:4", "x:2", "x:1");
    assertThat(status.progress().relevant()).isEqualTo(1);
    assertThat(status.progress().sinceLastRelevant()).isEqualTo(2);
    assertThat(status.remaining()).as("in conflict, with one vote, without").isEqualTo(3);
  }

  @Test
  void aDecisionThatChangesIsReachedAnew() {
    Reviews reviews = reviews().both(Stage.TITLE_ABSTRACT, "x:1", "exclude");
    reviews.both(Stage.TITLE_ABSTRACT, "x:2", "exclude");
    reviews.both(Stage.TITLE_ABSTRACT, "x:1", "include");
    reviews.vote(Stage.TITLE_ABSTRACT, "A", "x:2", "exclude");
    Review review = reviews.build();

    ScreeningProgress progress = ScreeningProgress.of(review, Outcomes.of(review));

    assertThat(progress.order())
        .extracting(one -> one.record().toString())
        .containsExactly("x:2", "x:1");
    assertThat(progress.order().get(0).by().reviewer()).isEqualTo("B");
  }

  @Test
  void isOnlyAboutTheRoundsThatAreOpen() {
    Reviews reviews = new Reviews().screening(Settings.stoppingBy(PLAN));
    reviews.record("x:1", "2024").record("x:2", "2025").record("x:3", "2025");
    reviews.both(Stage.TITLE_ABSTRACT, "x:1", "include");
    reviews.both(Stage.TITLE_ABSTRACT, "x:2", "exclude");
    Review review = reviews.build();

    ScreeningProgress progress = ScreeningProgress.of(review, Outcomes.of(review));

    assertThat(progress.searches()).containsExactly("x-2025");
    assertThat(progress.records()).isEqualTo(2);
    assertThat(progress.relevant()).isZero();
  }

  @Test
  void aStopHoldsWhateverIsVotedLater() {
    Reviews reviews = screened();
    PlanLog log = stopped(reviews);
    reviews.nextDay().nextDay().both(Stage.TITLE_ABSTRACT, "x:1", "include");
    reviews.both(Stage.TITLE_ABSTRACT, "x:6", "include");

    StopAudit audit = StopAudit.of(reviews.plans(log).build()).get(0);

    assertThat(audit.differences()).isEmpty();
    assertThat(audit.wasAllowed()).isTrue();
    assertThat(audit.then().settled()).isEqualTo(5);
  }

  /** One change each of what was there when screening was stopped. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a verdict            | 2 relevant, by the files 1",
        "a verdict of one     | 5 settled, by the files 4",
        "a vote less          | 5 settled, by the files 4",
        "a vote back-dated    | 5 settled, by the files 6",
        "the order            | a vote, its time or an earlier line is not",
        "a time               | a vote, its time or an earlier line is not",
        "a rank               | a vote, its time or an earlier line is not",
        "a reviewer           | a vote, its time or an earlier line is not",
        "the plan's line      | a vote, its time or an earlier line is not",
        "the plan's line lost | a vote, its time or an earlier line is not",
        "the stop's time      | a vote, its time or an earlier line is not",
        "the stop's reviewer  | a vote, its time or an earlier line is not",
        "the stop's searches  | a vote, its time or an earlier line is not",
        "the stop's target    | p was",
        "the stop's records   | a vote, its time or an earlier line is not",
        "the stop's settled   | 4 settled, by the files 5",
        "the stop's relevant  | 1 relevant, by the files 2",
        "the stop's p         | p was 0.125",
      })
  void findsEachManipulation(String manipulation, String says) {
    Reviews reviews = screened();
    PlanLog log = stopped(reviews);

    Review review = manipulated(manipulation, reviews.plans(log).build());

    assertThat(StopAudit.of(review).get(0).differences()).anyMatch(found -> found.contains(says));
  }

  @Test
  void aStopThatWasTakenBackIsNoStop() {
    Reviews reviews = screened();
    PlanLog log = stopped(reviews);
    PlanEvent stop = log.stops().get(0);
    List<PlanEvent> events = new ArrayList<>(log.events());
    events.add(
        new PlanEvent(
            Kind.RESUME,
            stop.plan(),
            "id",
            "A",
            STOPPED,
            "",
            Optional.empty(),
            stop.seal(),
            4,
            ""));

    assertThat(StopAudit.of(reviews.plans(new PlanLog(events)).build())).isEmpty();
  }

  private static Review manipulated(String manipulation, Review review) {
    return switch (manipulation) {
      case "a verdict" ->
          votes(review, vote -> Optional.of(is(vote, "x:2") ? with(vote, Verdict.EXCLUDE) : vote));
      case "a verdict of one" ->
          votes(
              review,
              vote -> Optional.of(is(vote, "x:2", "A") ? with(vote, Verdict.EXCLUDE) : vote));
      case "a vote less" ->
          votes(review, vote -> Optional.of(vote).filter(it -> !is(it, "x:3", "A")));
      case "a vote back-dated" ->
          with(
              review,
              List.of(
                  vote("x:6", "A", Verdict.EXCLUDE, STOPPED.minusSeconds(1)),
                  vote("x:6", "B", Verdict.EXCLUDE, STOPPED.minusSeconds(1))));
      case "the order" ->
          votes(
              review,
              vote -> Optional.of(is(vote, "x:4") ? vote.at(vote.decidedAt().plusHours(1)) : vote));
      case "a time" ->
          votes(
              review,
              vote ->
                  Optional.of(is(vote, "x:5") ? vote.at(vote.decidedAt().plusSeconds(1)) : vote));
      case "a rank" ->
          votes(review, vote -> Optional.of(is(vote, "x:5", "B") ? vote.shownAt(7) : vote));
      case "a reviewer" ->
          votes(review, vote -> Optional.of(is(vote, "x:5", "B") ? by(vote, "C") : vote));
      case "the plan's line" -> plans(review, 0, event(Kind.PLAN, FIXED, "another line\n"));
      case "the plan's line lost" ->
          with(review, new PlanLog(review.plans().events().subList(1, 2)));
      case "the stop's time" -> stop(review, e -> at(e, STOPPED.plusSeconds(5)));
      case "the stop's reviewer" -> stop(review, e -> reviewer(e, "B"));
      case "the stop's searches" ->
          stop(
              review,
              e ->
                  of(
                      e,
                      s ->
                          stop(
                              List.of("x-1", "y-1"),
                              s.records(),
                              s.settled(),
                              s.relevant(),
                              s.p())));
      case "the stop's target" -> stop(review, StopAuditTest::harder);
      case "the stop's records" ->
          stop(review, e -> of(e, s -> stop(s.searches(), 7, s.settled(), s.relevant(), s.p())));
      case "the stop's settled" ->
          stop(review, e -> of(e, s -> stop(s.searches(), s.records(), 4, s.relevant(), s.p())));
      case "the stop's relevant" ->
          stop(review, e -> of(e, s -> stop(s.searches(), s.records(), s.settled(), 1, s.p())));
      case "the stop's p" ->
          stop(
              review,
              e -> of(e, s -> stop(s.searches(), s.records(), s.settled(), s.relevant(), 0.125)));
      default -> throw new IllegalArgumentException(manipulation);
    };
  }

  /** Five of six records screened: 1 and 2 are relevant, 3 to 5 are not. */
  private static Reviews screened() {
    Reviews reviews = reviews();
    for (String id : List.of("x:1", "x:2")) {
      reviews.both(Stage.TITLE_ABSTRACT, id, "include");
    }
    for (String id : List.of("x:3", "x:4", "x:5")) {
      reviews.both(Stage.TITLE_ABSTRACT, id, "exclude");
    }
    return reviews;
  }

  private static Reviews reviews() {
    return new Reviews()
        .screening(Settings.stoppingBy(PLAN))
        .records("x:1", "x:2", "x:3", "x:4", "x:5", "x:6");
  }

  private static PlanLog stopped(Reviews reviews) {
    Review review = reviews.build();
    PlanLog before = new PlanLog(List.of(NOTED));
    StoppingStatus status = StoppingStatus.of(review, Outcomes.of(review)).orElseThrow();
    return new PlanLog(
        List.of(NOTED, StopAudit.noted(event(Kind.STOP, STOPPED, ""), before, status)));
  }

  private static PlanEvent event(Kind kind, OffsetDateTime at, String text) {
    return new PlanEvent(kind, Optional.of(PLAN), "id", "A", at, "", Optional.empty(), "", 2, text);
  }

  private static Stop stop(
      List<String> searches, int records, int screened, int relevant, double p) {
    return new Stop(searches, records, screened, relevant, p);
  }

  private static PlanEvent of(PlanEvent event, UnaryOperator<Stop> change) {
    return event.stopping(change.apply(event.stop().orElseThrow()), event.seal());
  }

  private static PlanEvent at(PlanEvent e, OffsetDateTime at) {
    return new PlanEvent(
        e.kind(), e.plan(), e.order(), e.reviewer(), at, e.note(), e.stop(), e.seal(), 3, "");
  }

  private static PlanEvent reviewer(PlanEvent e, String reviewer) {
    return new PlanEvent(
        e.kind(), e.plan(), e.order(), reviewer, e.decidedAt(), "", e.stop(), e.seal(), 3, "");
  }

  private static PlanEvent harder(PlanEvent e) {
    StoppingPlan plan =
        new StoppingPlan(StoppingPlan.Rule.CMH, new BigDecimal("0.9"), PLAN.confidence());
    return new PlanEvent(
        e.kind(), Optional.of(plan), "id", "A", e.decidedAt(), "", e.stop(), e.seal(), 3, "");
  }

  private static Review stop(Review review, UnaryOperator<PlanEvent> change) {
    return plans(review, 1, change.apply(review.plans().events().get(1)));
  }

  private static Review plans(Review review, int at, PlanEvent event) {
    List<PlanEvent> events = new ArrayList<>(review.plans().events());
    events.set(at, event);
    return with(review, new PlanLog(events));
  }

  private static Review with(Review review, PlanLog log) {
    return new Review(
        review.protocol(),
        review.searches(),
        review.records(),
        review.sets(),
        review.possible(),
        review.ballots(),
        review.studies(),
        review.pilot(),
        log,
        review.hits(),
        review.rescues(),
        AiScreening.NONE);
  }

  private static Review with(Review review, List<Vote> more) {
    List<Vote> votes = new ArrayList<>(review.ballots().at(Stage.TITLE_ABSTRACT).toList());
    votes.addAll(more);
    return review.with(Ballots.of(votes), review.pilot());
  }

  private static Review votes(Review review, Function<Vote, Optional<Vote>> change) {
    List<Vote> changed =
        review.ballots().at(Stage.TITLE_ABSTRACT).flatMap(v -> change.apply(v).stream()).toList();
    return with(review.before(Instant.EPOCH), changed);
  }

  private static boolean is(Vote vote, String record) {
    return vote.record().toString().equals(record);
  }

  private static boolean is(Vote vote, String record, String reviewer) {
    return is(vote, record) && vote.reviewer().equals(reviewer);
  }

  private static Vote with(Vote vote, Verdict verdict) {
    return vote(vote.record().toString(), vote.reviewer(), verdict, vote.decidedAt());
  }

  private static Vote by(Vote vote, String reviewer) {
    return vote(vote.record().toString(), reviewer, vote.verdict(), vote.decidedAt());
  }

  private static Vote vote(
      String record, String reviewer, Verdict verdict, OffsetDateTime decidedAt) {
    return new Vote(
        Stage.TITLE_ABSTRACT, reviewer, Reviews.id(record), verdict, "", "", decidedAt, 99);
  }
}
