package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.outcome.Reviews.FT;
import static screen.outcome.Reviews.TA;

import org.junit.jupiter.api.Test;

class WorkQueueTest {
  private final Reviews review = new Reviews().records("x:1", "x:2", "x:3");

  @Test
  void holdsWhatTheScreenerHasNotScreened() {
    review.vote(TA, "A", "x:2", "include");

    assertThat(review.queue("A", TA)).containsExactly("x:1", "x:3");
  }

  /** Whatever B said of them, and whether B said anything, A sees the same queue. */
  @Test
  void tellsNothingOfAnotherScreenersVotes() {
    var before = review.queue("A", TA);

    review.vote(TA, "B", "x:1", "include").vote(TA, "B", "x:2", "exclude");

    assertThat(review.queue("A", TA)).isEqualTo(before);
  }

  @Test
  void asksNobodyOnceEnoughHaveScreened() {
    review.both(TA, "x:1", "exclude");

    assertThat(review.queue("C", TA)).containsExactly("x:2", "x:3");
  }

  @Test
  void showsTheTiebreakerConflictsOnlyWhenBothVotesAreIn() {
    review.vote(TA, "A", "x:1", "include");
    assertThat(review.queue("T", TA)).isEmpty();

    review.vote(TA, "B", "x:1", "exclude");
    assertThat(review.queue("T", TA)).containsExactly("x:1");
  }

  @Test
  void opensFullTextsAsTheyPass() {
    review.both(TA, "x:1", "include");

    assertThat(review.queue("A", FT)).containsExactly("x:1");
    assertThat(review.queue("B", FT)).containsExactly("x:1");
  }

  @Test
  void countsWhoScreenedHowMany() {
    review.both(TA, "x:1", "include").vote(TA, "A", "x:2", "include");
    Review now = review.build();

    Workload workload = Workload.of(now, Outcomes.of(now));

    assertThat(workload.screenedBy(TA, 0)).isEqualTo(1);
    assertThat(workload.screenedBy(TA, 1)).isEqualTo(1);
    assertThat(workload.screenedByAtLeast(TA, 2)).isEqualTo(1);
    assertThat(workload.tasks())
        .contains(
            new Workload.Task("A", TA, 1, 0, false, 0),
            new Workload.Task("B", TA, 2, 0, false, 0),
            new Workload.Task("B", FT, 1, 0, false, 0));
  }
}
