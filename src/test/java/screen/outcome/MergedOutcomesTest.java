package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.outcome.Reviews.FT;
import static screen.outcome.Reviews.TA;

import org.junit.jupiter.api.Test;
import screen.outcome.Outcome.State;

/** Votes on records that turned out to be one report. */
class MergedOutcomesTest {
  private final Reviews review = new Reviews().records("x:1", "x:2").fold("x:2", "x:1");

  @Test
  void laterDuplicateInheritsTheVotesAndEntersNoQueue() {
    review.both(TA, "x:1", "include").both(FT, "x:1", "include");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.INCLUDED);
    assertThat(review.queue("A", TA)).isEmpty();
  }

  @Test
  void votesOnTheRemovedRecordCountForTheKeptOne() {
    review.both(TA, "x:2", "exclude");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
  }

  @Test
  void votesOnTwoCopiesAddUp() {
    review.vote(TA, "A", "x:1", "include").vote(TA, "B", "x:2", "include");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_FULL_TEXT);
  }

  @Test
  void whoeverScreenedOneCopyIsNotAskedAgain() {
    review.vote(TA, "A", "x:2", "include");

    assertThat(review.queue("A", TA)).isEmpty();
    assertThat(review.queue("B", TA)).containsExactly("x:1");
  }

  @Test
  void differentOutcomesAreAConflict() {
    review.both(TA, "x:1", "include").both(TA, "x:2", "exclude");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.CONFLICT_TITLE_ABSTRACT);
    review.vote(TA, "T", "x:1", "exclude");
    assertThat(review.outcome("x:1").state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
  }

  @Test
  void tieBrokenOnOneCopyDoesNotSettleTheDifferenceBetweenThem() {
    review
        .vote(TA, "A", "x:1", "include")
        .vote(TA, "B", "x:1", "exclude")
        .both(TA, "x:2", "exclude")
        .vote(TA, "T", "x:1", "include");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.CONFLICT_TITLE_ABSTRACT);
    review.vote(TA, "T", "x:1", "include");
    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_FULL_TEXT);
  }

  @Test
  void sameOutcomesAreNoConflict() {
    review.both(TA, "x:1", "include").both(TA, "x:2", "maybe");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_FULL_TEXT);
  }
}
