package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.outcome.Reviews.FT;
import static screen.outcome.Reviews.TA;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.outcome.Outcome.State;
import screen.outcome.Standing.Means;
import screen.protocol.PilotSettings;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Resolution;

/** How a conflict ends, by what the protocol allows. A includes and B excludes. */
class ConflictsTest {
  private final Reviews review = new Reviews().records("x:1");

  @BeforeEach
  void conflict() {
    review.vote(TA, "A", "x:1", "include").vote(TA, "B", "x:1", "exclude").nextDay();
  }

  @ParameterizedTest
  @CsvSource({
    // ways allowed,            who, verdict,  ends
    "CONSENSUS,                 B,   include,  CONSENSUS",
    "CONSENSUS,                 T,   include,  NONE",
    "CONSENSUS,                 C,   include,  NONE",
    "TIEBREAKER,                T,   exclude,  TIEBREAKER",
    "TIEBREAKER,                B,   include,  NONE",
    "THIRD_SCREENER,            C,   include,  THIRD_SCREENER",
    "THIRD_SCREENER,            B,   include,  NONE",
    "THIRD_SCREENER,            T,   include,  NONE",
    "MAJORITY,                  C,   include,  MAJORITY",
    "MAJORITY,                  B,   include,  NONE",
    "CONSENSUS TIEBREAKER,      C,   include,  NONE",
  })
  void endsAsAllowed(String ways, String who, String verdict, Means means) {
    allow(ways);
    review.vote(TA, who, "x:1", verdict);

    assertThat(review.outcome("x:1").titleAbstract().means()).isEqualTo(means);
    assertThat(review.outcome("x:1").state())
        .isEqualTo(
            means == Means.NONE
                ? State.CONFLICT_TITLE_ABSTRACT
                : verdict.equals("include")
                    ? State.PENDING_FULL_TEXT
                    : State.EXCLUDED_TITLE_ABSTRACT);
  }

  @Test
  void oneIncludeIsEnoughForTitlesButNotForFullTexts() {
    allow("ANY_INCLUDE CONSENSUS TIEBREAKER");
    assertThat(review.outcome("x:1").titleAbstract().means()).isEqualTo(Means.ANY_INCLUDE);
    assertThat(review.queue("T", TA)).isEmpty();
    Review now = review.build();
    assertThat(Dispute.of(now, Outcomes.of(now), TA))
        .extracting(Dispute::ending)
        .containsExactly(Dispute.Ending.BY_ANY_INCLUDE);

    review.vote(FT, "A", "x:1", "include").vote(FT, "B", "x:1", "exclude:other");
    assertThat(review.outcome("x:1").state()).isEqualTo(State.CONFLICT_FULL_TEXT);
  }

  @Test
  void whereOneIncludeIsEnoughItTakesAllVotesToExclude() {
    allow("ANY_INCLUDE TIEBREAKER");
    review.vote(TA, "A", "x:1", "exclude");
    assertThat(review.outcome("x:1").state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
  }

  @Test
  void oneIncludeIsEnoughForDuplicatesThatWereScreenedApart() {
    allow("ANY_INCLUDE TIEBREAKER");
    review.records("x:2", "x:3").both(TA, "x:2", "exclude").both(TA, "x:3", "include");
    review.fold("x:3", "x:2");
    assertThat(review.outcome("x:2").state()).isEqualTo(State.PENDING_FULL_TEXT);
  }

  @Test
  void asksFurtherScreenersWhereTheyMaySettle() {
    assertThat(review.queue("C", TA)).isEmpty();
    allow("THIRD_SCREENER");
    assertThat(review.queue("C", TA)).containsExactly("x:1");
    assertThat(review.queue("A", TA)).isEmpty();
    assertThat(review.queue("T", TA)).isEmpty();
  }

  @Test
  void aScreenersVoteAfterTheTiebreakersOpensTheConflictAgainThoughBothAgreeNow() {
    review.vote(TA, "T", "x:1", "include").nextDay().vote(TA, "A", "x:1", "exclude");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.CONFLICT_TITLE_ABSTRACT);
    assertThat(review.queue("T", TA)).containsExactly("x:1");
    review.vote(TA, "T", "x:1", "exclude");
    assertThat(review.outcome("x:1").state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
  }

  @Test
  void moreVotesThanNeededMustAgreeToo() {
    review.vote(TA, "B", "x:1", "include").nextDay().vote(TA, "C", "x:1", "exclude");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.CONFLICT_TITLE_ABSTRACT);
  }

  @Test
  void aTieThatIsWithdrawnIsBrokenNoMore() {
    review.vote(TA, "T", "x:1", "include").nextDay().vote(TA, "T", "x:1", "withdrawn");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.CONFLICT_TITLE_ABSTRACT);
    assertThat(review.queue("T", TA)).containsExactly("x:1");
  }

  @Test
  void aVoteThatIsWithdrawnIsAskedForAgain() {
    review.vote(TA, "B", "x:1", "withdrawn");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_TITLE_ABSTRACT);
    assertThat(review.queue("B", TA)).containsExactly("x:1");
  }

  @Test
  void aVoteThatWasWithdrawnOnTheWayDoesNotSayThatItCannotBeScreened() {
    review.vote(TA, "B", "x:1", "withdrawn").nextDay().vote(TA, "B", "x:1", "exclude");
    Review now = review.build();

    assertThat(Dispute.of(now, Outcomes.of(now), TA))
        .singleElement()
        .matches(dispute -> !dispute.hasNonJudgement());
  }

  @Test
  void nothingIsSaidOfADifferenceWhileSomebodyMustScreen() {
    Reviews pilot =
        new Reviews()
            .records("x:1")
            .noted("x:1")
            .screening(
                new ScreeningSettings(
                    ScreeningSettings.Assign.ALL,
                    0,
                    new PilotSettings(1, List.of()),
                    ScreeningSettings.Order.ID,
                    ScreeningSettings.Tiebreak.OPEN,
                    List.of(),
                    List.of()));
    pilot.vote(TA, "A", "x:1", "include").vote(TA, "B", "x:1", "exclude");
    Review now = pilot.build();

    assertThat(Dispute.of(now, Outcomes.of(now), TA)).isEmpty();
    pilot.vote(TA, "C", "x:1", "include");
    Review then = pilot.build();
    assertThat(Dispute.of(then, Outcomes.of(then), TA)).hasSize(1);
  }

  private void allow(String ways) {
    Set<Resolution> allowed = new HashSet<>();
    for (String way : ways.split(" ")) {
      allowed.add(Resolution.valueOf(way));
    }
    review.screening(Settings.settlingBy(allowed));
  }
}
