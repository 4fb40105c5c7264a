package screen.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import screen.flow.check.Finding;
import screen.outcome.Reviews;
import screen.protocol.Reviewers;
import screen.votes.Stage;

/** Whether a check fails where the config has given somebody another role. */
class VoteFindingsTest {
  private static final Stage TA = Stage.TITLE_ABSTRACT;

  private final Reviews reviews =
      new Reviews()
          .records("x:1", "x:2")
          .vote(TA, "A", "x:1", "include")
          .vote(TA, "B", "x:1", "exclude")
          .nextDay()
          .vote(TA, "T", "x:1", "include")
          .nextDay();

  @Test
  void aRoleThatWasChangedForCertainFailsTheCheck() {
    assertThat(findings()).extracting(Finding::isError).containsExactly(true);
  }

  @Test
  void aReviewerWithOtherVotesTooIsWarnedOf() {
    reviews.vote(TA, "T", "x:2", "include");

    assertThat(findings()).extracting(Finding::isError).containsExactly(false);
  }

  /** T, who broke the tie, as a screener. */
  private List<Finding> findings() {
    Reviewers team = new Reviewers(List.of("A", "B", "T"), 2, "U", List.of(), List.of());
    return VoteFindings.in(reviews.team(team).build());
  }
}
