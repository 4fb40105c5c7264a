package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static screen.outcome.Reviews.FT;
import static screen.outcome.Reviews.TA;

import java.util.List;
import org.junit.jupiter.api.Test;
import screen.protocol.Reviewers;

/** A reviewer leaves; A, B and C screen, T settles, S and U are substitutes. */
class HandoverTest {
  private final Reviews review = new Reviews().records("x:1", "x:2", "x:3");

  private static Reviewers two() {
    return new Reviewers(List.of("A", "B"), 2, "T", List.of(), List.of("S", "U"));
  }

  @Test
  void theOtherIsAskedWhatTheLeaverHasNotScreened() {
    review.team(two()).vote(TA, "B", "x:1", "include").handOver("B", "S");

    assertThat(review.queue("S", TA)).containsExactly("x:2", "x:3");
    assertThat(review.queue("B", TA)).isEmpty();
    assertThat(review.queue("A", TA)).containsExactly("x:1", "x:2", "x:3");
  }

  @Test
  void votesOfTheLeaverStay() {
    review.team(two()).vote(TA, "B", "x:1", "include").handOver("B", "S");
    review.vote(TA, "A", "x:1", "include").vote(TA, "S", "x:2", "exclude");
    review.vote(TA, "A", "x:2", "exclude");

    assertThat(review.outcome("x:1").state()).isEqualTo(Outcome.State.PENDING_FULL_TEXT);
    assertThat(review.outcome("x:2").state()).isEqualTo(Outcome.State.EXCLUDED_TITLE_ABSTRACT);
    assertThat(review.queue("S", FT)).containsExactly("x:1");
  }

  @Test
  void substitutesAreAskedNothingUntilSomebodyHandsOver() {
    assertThat(review.queue("S", TA)).isEmpty();
  }

  @Test
  void whoComesBackGetsTheRestAgain() {
    review.team(two()).handOver("B", "S").vote(TA, "S", "x:1", "include").handOver("S", "B");

    assertThat(review.queue("B", TA)).containsExactly("x:2", "x:3");
    assertThat(review.queue("S", TA)).isEmpty();
  }

  @Test
  void conflictsOfALeavingTiebreakerGoToTheNextAndTiesBrokenStayBroken() {
    for (String record : List.of("x:1", "x:2")) {
      review.vote(TA, "A", record, "include").vote(TA, "B", record, "exclude");
    }
    review.vote(TA, "T", "x:1", "exclude").handOver("T", "U");

    assertThat(review.outcome("x:1").state()).isEqualTo(Outcome.State.EXCLUDED_TITLE_ABSTRACT);
    assertThat(review.queue("T", TA)).isEmpty();
    assertThat(review.queue("U", TA)).containsExactly("x:2");
    review.vote(TA, "U", "x:2", "include");
    assertThat(review.outcome("x:2").state()).isEqualTo(Outcome.State.PENDING_FULL_TEXT);
  }

  @Test
  void refusesWhatWouldLeaveARecordWithoutEnoughVotes() {
    assertThatThrownBy(() -> two().afterHandover("B", "A"))
        .hasMessageContaining("only 1 would be left to screen, but votes-per-record is 2");
  }

  @Test
  void refusesWhoCannotTakeOver() {
    assertThatThrownBy(() -> two().afterHandover("B", "T"))
        .hasMessageContaining("cannot take over");
    assertThatThrownBy(() -> two().afterHandover("T", "A"))
        .hasMessageContaining("Only a person who does not screen can settle conflicts");
    assertThatThrownBy(() -> two().afterHandover("S", "A"))
        .hasMessageContaining("'S' has nothing to hand over");
  }
}
