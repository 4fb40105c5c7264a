package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.outcome.Reviews.FT;
import static screen.outcome.Reviews.TA;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import screen.protocol.PilotSettings;
import screen.protocol.ScreeningSettings;
import screen.protocol.SecondCheck;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/** Which votes agreement is measured on. */
class IndependentVotesTest {
  private final Reviews reviews = new Reviews().records("x:1", "x:2");

  @Test
  void consensusChangesTheOutcomeAndNotTheAgreement() {
    conflict().nextDay().vote(TA, "B", "x:1", "include");

    assertThat(reviews.outcome("x:1").titleAbstract().means()).isEqualTo(Standing.Means.CONSENSUS);
    assertThat(votes(TA)).containsEntry("A", "include").containsEntry("B", "exclude");
  }

  @Test
  void consensusIsNoChangeOfWhatWasDecidedIndependently() {
    conflict().nextDay().vote(TA, "B", "x:1", "include");
    Review review = reviews.build();

    assertThat(Revision.of(review, Outcomes.of(review), TA))
        .extracting(Revision::overruled)
        .as("of A and B")
        .containsExactly(0L, 1L);
  }

  @Test
  void aChangeBeforeTheOtherHasVotedCounts() {
    reviews.vote(TA, "A", "x:1", "exclude").nextDay().vote(TA, "A", "x:1", "include");
    reviews.nextDay().vote(TA, "B", "x:1", "exclude");

    assertThat(votes(TA)).containsEntry("A", "include");
  }

  /** Nothing in the files tells a slip of the key from a talk with the other. */
  @Test
  void aVoteChangedOnceBothHaveVotedIsNoIndependentOneHoweverSoon() {
    conflict().vote(TA, "B", "x:1", "include");
    assertThat(votes(TA)).containsEntry("A", "include").containsEntry("B", "exclude");

    reviews.vote(TA, "A", "x:1", "exclude");
    assertThat(votes(TA)).containsEntry("A", "include").containsEntry("B", "exclude");
  }

  @Test
  void ofVotesOfOneMomentTheFirstThatCompletesIsTheIndependentOne() {
    OffsetDateTime moment = OffsetDateTime.parse("2026-01-01T10:00:00Z");
    Review review =
        reviews
            .votes(
                List.of(
                    new Vote(TA, "A", Reviews.id("x:1"), Verdict.INCLUDE, "", "", moment, 2),
                    new Vote(TA, "B", Reviews.id("x:1"), Verdict.EXCLUDE, "", "", moment, 2),
                    new Vote(TA, "B", Reviews.id("x:1"), Verdict.INCLUDE, "", "", moment, 3)))
            .build();

    assertThat(IndependentVotes.of(review, Outcomes.of(review), TA).votes())
        .extractingByKey("B")
        .isEqualTo(Map.of("x:1", "exclude"));
  }

  @Test
  void aVoteUndoneAfterTheTiebreakersIsNot() {
    conflict().vote(TA, "T", "x:1", "include").vote(TA, "B", "x:1", "include");

    assertThat(votes(TA)).containsEntry("B", "exclude");
  }

  @Test
  void tieBeforeTheVotesAreCompleteEndsIndependence() {
    reviews.vote(TA, "A", "x:1", "include").vote(TA, "T", "x:1", "exclude").nextDay();
    reviews.vote(TA, "B", "x:1", "exclude");

    assertThat(votes(TA)).containsOnlyKeys("A");
  }

  @Test
  void theThirdOfThreeComesTooLateOutsideThePilotRound() {
    conflict().nextDay().vote(TA, "C", "x:1", "exclude");

    assertThat(votes(TA)).containsOnlyKeys("A", "B");
  }

  @Test
  void inThePilotRoundAllCountThenNobody() {
    reviews.screening(pilotOf(1)).noted("x:1");
    conflict().nextDay().vote(TA, "A", "x:1", "exclude");
    reviews.nextDay().vote(TA, "C", "x:1", "exclude");
    reviews.nextDay().vote(TA, "B", "x:1", "include");

    assertThat(votes(TA)).isEqualTo(Map.of("A", "exclude", "B", "exclude", "C", "exclude"));
  }

  @Test
  void inASecondCheckTwoCount() {
    reviews.votesPerRecord(1).screening(Settings.checking(new SecondCheck(1, 0)));
    reviews.vote(TA, "A", "x:1", "include");
    assertThat(reviews.outcome("x:1").state()).isEqualTo(Outcome.State.PENDING_TITLE_ABSTRACT);
    reviews.vote(TA, "B", "x:1", "exclude").nextDay().vote(TA, "A", "x:1", "exclude");

    assertThat(votes(TA)).containsEntry("A", "include").containsEntry("B", "exclude");
  }

  @Test
  void whatIsWithdrawnBeforeTheOthersVoteIsNone() {
    reviews.vote(TA, "A", "x:1", "include").nextDay().vote(TA, "A", "x:1", "withdrawn");
    reviews.nextDay().vote(TA, "B", "x:1", "exclude");
    assertThat(votes(TA)).containsOnlyKeys("B");

    reviews.nextDay().vote(TA, "A", "x:1", "exclude");
    assertThat(votes(TA)).containsEntry("A", "exclude");
  }

  @Test
  void withdrawingAndVotingAnewIsNoWayToMoreAgreement() {
    conflict().nextDay().vote(TA, "B", "x:1", "withdrawn").nextDay();
    reviews.vote(TA, "B", "x:1", "include");

    assertThat(votes(TA)).containsEntry("A", "include").containsEntry("B", "exclude");
  }

  @Test
  void countsOnlyFullTextsThatWereAssessed() {
    reviews.both(TA, "x:1", "include").both(TA, "x:2", "include");
    reviews.both(FT, "x:1", "include").both(FT, "x:2", "include").nextDay();
    reviews.both(TA, "x:2", "exclude");

    assertThat(ofAll(FT).get("A")).containsOnlyKeys("x:1");
  }

  @Test
  void countsNoFullTextThatTheTiebreakerCouldNotRetrieve() {
    reviews.both(TA, "x:1", "include").vote(FT, "A", "x:1", "include");
    reviews.vote(FT, "B", "x:1", "exclude:first").vote(FT, "T", "x:1", "not-retrieved");

    assertThat(ofAll(FT).get("A")).isEmpty();
  }

  @Test
  void afterwardsRetrievedTextsAreScreenedIndependently() {
    reviews.both(TA, "x:1", "include").vote(FT, "A", "x:1", "not-retrieved").nextDay();
    reviews.vote(FT, "A", "x:1", "include").nextDay().vote(FT, "B", "x:1", "exclude:first");

    assertThat(ofAll(FT).get("A")).containsEntry("x:1", "include");
    assertThat(ofAll(FT).get("B")).containsEntry("x:1", "exclude");
  }

  @Test
  void titlesOfOtherMethodsAreNotAmongTheRecordsScreened() {
    reviews.records("c:1").both(TA, "c:1", "include").both(TA, "x:1", "exclude");

    assertThat(ofAll(TA).get("A")).containsOnlyKeys("x:1");
  }

  private Reviews conflict() {
    return reviews.vote(TA, "A", "x:1", "include").vote(TA, "B", "x:1", "exclude");
  }

  private static ScreeningSettings pilotOf(int size) {
    return new ScreeningSettings(
        ScreeningSettings.Assign.ALL,
        0,
        new PilotSettings(size, List.of()),
        ScreeningSettings.Order.ID,
        ScreeningSettings.Tiebreak.OPEN,
        List.of(),
        List.of());
  }

  /** Who said what of the first record. */
  private Map<String, String> votes(Stage stage) {
    Map<String, String> votes = new TreeMap<>();
    ofAll(stage)
        .forEach(
            (screener, own) -> {
              if (own.containsKey("x:1")) {
                votes.put(screener, own.get("x:1"));
              }
            });
    return votes;
  }

  private Map<String, Map<String, String>> ofAll(Stage stage) {
    Review review = reviews.build();
    return IndependentVotes.of(review, Outcomes.of(review), stage).votes();
  }
}
