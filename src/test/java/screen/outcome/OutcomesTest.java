package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.outcome.Reviews.FT;
import static screen.outcome.Reviews.TA;

import org.junit.jupiter.api.Test;
import screen.outcome.Outcome.State;

class OutcomesTest {
  private final Reviews review = new Reviews().records("x:1", "x:2");

  @Test
  void twoThatIncludeSendARecordOn() {
    review.both(TA, "x:1", "include");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_FULL_TEXT);
  }

  @Test
  void twoThatExcludePutARecordOut() {
    review.both(TA, "x:1", "exclude");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
  }

  @Test
  void oneVoteIsNotEnough() {
    review.vote(TA, "A", "x:1", "exclude");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_TITLE_ABSTRACT);
  }

  @Test
  void oneVoteIsEnoughWhereTheProtocolSaysSo() {
    review.votesPerRecord(1).vote(TA, "A", "x:1", "exclude");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
  }

  @Test
  void anyTwoOfThreeScreenersSuffice() {
    review.vote(TA, "A", "x:1", "include").vote(TA, "C", "x:1", "include");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_FULL_TEXT);
  }

  @Test
  void maybeGoesOnLikeInclude() {
    review.vote(TA, "A", "x:1", "maybe").vote(TA, "B", "x:1", "include");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_FULL_TEXT);
  }

  @Test
  void maybeAgainstExcludeIsAConflict() {
    review.vote(TA, "A", "x:1", "maybe").vote(TA, "B", "x:1", "exclude");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.CONFLICT_TITLE_ABSTRACT);
  }

  @Test
  void tiebreakerSettlesAConflict() {
    conflict().vote(TA, "T", "x:1", "exclude");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
    assertThat(review.outcome("x:1").titleAbstract().byTiebreaker()).isTrue();
  }

  @Test
  void changeAfterTheTieWasBrokenNeedsTheTiebreakerAgain() {
    conflict().vote(TA, "T", "x:1", "exclude").vote(TA, "A", "x:1", "maybe");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.CONFLICT_TITLE_ABSTRACT);
    assertThat(review.queue("T", TA)).containsExactly("x:1");
    review.vote(TA, "T", "x:1", "exclude");
    assertThat(review.outcome("x:1").state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
  }

  @Test
  void screenersWhoComeToAgreeNeedNoTiebreaker() {
    conflict().vote(TA, "B", "x:1", "include");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_FULL_TEXT);
    assertThat(review.outcome("x:1").titleAbstract().byTiebreaker()).isFalse();
  }

  @Test
  void tiebreakersWordOnAgreedVotesChangesNothing() {
    review.both(TA, "x:1", "include").vote(TA, "T", "x:1", "exclude");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_FULL_TEXT);
  }

  @Test
  void differentReasonsAreNoConflictAndTheHigherOneIsPrimary() {
    review
        .both(TA, "x:1", "include")
        .vote(FT, "A", "x:1", "exclude:second")
        .vote(FT, "B", "x:1", "exclude:first");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.EXCLUDED_FULL_TEXT);
    assertThat(review.outcome("x:1").reasons()).containsExactly("first", "second");
  }

  @Test
  void tiebreakersReasonIsPrimary() {
    review
        .both(TA, "x:1", "include")
        .vote(FT, "A", "x:1", "exclude:first")
        .vote(FT, "B", "x:1", "include")
        .vote(FT, "T", "x:1", "exclude:second");

    assertThat(review.outcome("x:1").reasons()).containsExactly("second", "first");
  }

  @Test
  void oneMarkOfNotRetrievedSuffices() {
    review.both(TA, "x:1", "include").vote(FT, "A", "x:1", "not-retrieved");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.NOT_RETRIEVED);
    assertThat(review.queue("B", FT)).isEmpty();
  }

  @Test
  void notRetrievedAgainstAJudgementIsAConflict() {
    review
        .both(TA, "x:1", "include")
        .vote(FT, "A", "x:1", "not-retrieved")
        .vote(FT, "B", "x:1", "include");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.CONFLICT_FULL_TEXT);
  }

  @Test
  void awaitingAndOngoingAreOutcomesOfTheirOwn() {
    review.both(TA, "x:1", "include").both(FT, "x:1", "awaiting");
    review.both(TA, "x:2", "include").both(FT, "x:2", "ongoing");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.AWAITING);
    assertThat(review.outcome("x:2").state()).isEqualTo(State.ONGOING);
  }

  @Test
  void fullTextVotesDoNotCountWhereTitleAndAbstractIsUndoneLater() {
    review.both(TA, "x:1", "include").both(FT, "x:1", "include").both(TA, "x:1", "exclude");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
  }

  @Test
  void automationRemovesWhatNobodyScreened() {
    review.vote(TA, "robot", "x:1", "exclude").vote(TA, "robot", "x:2", "include");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.REMOVED_BY_AUTOMATION);
    assertThat(review.outcome("x:2").state()).isEqualTo(State.PENDING_TITLE_ABSTRACT);
  }

  @Test
  void personsOutweighAutomation() {
    review.vote(TA, "robot", "x:1", "exclude").vote(TA, "A", "x:1", "include");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_TITLE_ABSTRACT);
    review.vote(TA, "B", "x:1", "include");
    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_FULL_TEXT);
  }

  private Reviews conflict() {
    return review.vote(TA, "A", "x:1", "include").vote(TA, "B", "x:1", "exclude");
  }
}
