package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.outcome.Reviews.TA;

import java.util.List;
import org.junit.jupiter.api.Test;
import screen.protocol.Reviewers;

/** A config whose roles do not fit the votes. */
class VotesOutOfRoleTest {
  private final Reviews reviews = new Reviews().records("x:1", "x:2");

  @Test
  void aTiebreakerWhoBecomesAScreenerIsNoticed() {
    brokenTie().team(team(List.of("A", "B", "T"), "U"));

    assertThat(VotesOutOfRole.in(reviews.build()))
        .containsExactly(new VotesOutOfRole("T", false, 1, 1, Reviews.id("x:1")));
  }

  @Test
  void aScreenerWhoBecomesTheTiebreakerIsNoticed() {
    reviews.both(TA, "x:1", "include").both(TA, "x:2", "exclude");
    reviews.team(team(List.of("B", "C"), "A"));

    assertThat(VotesOutOfRole.in(reviews.build()))
        .containsExactly(new VotesOutOfRole("A", true, 2, 2, Reviews.id("x:1")));
  }

  @Test
  void tiesOnReportsWithDuplicatesAreNoticedToo() {
    brokenTie().fold("x:2", "x:1").team(team(List.of("A", "B", "T"), "U"));

    assertThat(VotesOutOfRole.in(reviews.build())).hasSize(1);
  }

  @Test
  void votesOnTwoRecordsThatTurnOutToBeTheSameAreInRole() {
    reviews.vote(TA, "A", "x:1", "include").vote(TA, "B", "x:1", "exclude").nextDay();
    reviews.vote(TA, "C", "x:2", "include").fold("x:2", "x:1");

    assertThat(VotesOutOfRole.in(reviews.build())).isEmpty();
  }

  /** The one certain sign of another role: not one vote that the config of now would ask for. */
  @Test
  void oneVoteAsTheConfigHasItLeavesADoubt() {
    brokenTie().vote(TA, "T", "x:2", "include").team(team(List.of("A", "B", "T"), "U"));
    assertThat(VotesOutOfRole.in(reviews.build()))
        .extracting(VotesOutOfRole::isAlwaysOutOfRole)
        .containsExactly(false);
  }

  @Test
  void whoeverKeepsTheRoleIsNotEvenAfterAHandover() {
    brokenTie();
    assertThat(VotesOutOfRole.in(reviews.build())).isEmpty();
    reviews.handOver("T", "S").vote(TA, "A", "x:1", "exclude").vote(TA, "S", "x:1", "include");
    assertThat(VotesOutOfRole.in(reviews.build())).isEmpty();
  }

  private Reviews brokenTie() {
    reviews.vote(TA, "A", "x:1", "include").vote(TA, "B", "x:1", "exclude").nextDay();
    return reviews.vote(TA, "T", "x:1", "include").nextDay();
  }

  private static Reviewers team(List<String> screeners, String tiebreaker) {
    return new Reviewers(screeners, 2, tiebreaker, List.of(), List.of());
  }
}
