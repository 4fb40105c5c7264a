package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaybePolicyTest {
  private static final List<String> THREE = List.of("include", "maybe", "exclude");
  private static final List<String> TWO = List.of("include", "exclude");
  private static final RatingTable TABLE =
      RatingTable.of(THREE, new long[][] {{41, 9, 6}, {7, 12, 15}, {4, 18, 388}});

  @Test
  void countsMaybeAsInclude() {
    assertThat(MaybePolicy.INCLUDE.apply(TABLE))
        .isEqualTo(RatingTable.of(TWO, new long[][] {{69, 21}, {22, 388}}));
  }

  @Test
  void countsMaybeAsExclude() {
    assertThat(MaybePolicy.EXCLUDE.apply(TABLE))
        .isEqualTo(RatingTable.of(TWO, new long[][] {{41, 15}, {11, 433}}));
  }

  @Test
  void dropsRecordsWithAMaybe() {
    assertThat(MaybePolicy.DROPPED.apply(TABLE))
        .isEqualTo(RatingTable.of(TWO, new long[][] {{41, 6}, {4, 388}}));
  }

  @Test
  void keepsMaybeAsACategory() {
    assertThat(MaybePolicy.CATEGORY.apply(TABLE)).isEqualTo(TABLE);
  }

  @Test
  void leavesDataWithoutMaybeAlone() {
    RatingTable fullText = RatingTable.of(TWO, new long[][] {{6, 0}, {1, 11}});
    for (MaybePolicy policy : MaybePolicy.values()) {
      assertThat(policy.apply(fullText)).isEqualTo(fullText);
    }
  }

  @Test
  void changesVotesAsItChangesTables() {
    Ratings ratings = ReferenceCases.votes("two_reviewers_partial.csv", THREE);
    for (MaybePolicy policy : MaybePolicy.values()) {
      assertThat(policy.apply(ratings).table("anna", "bo"))
          .isEqualTo(policy.apply(ratings.table("anna", "bo")));
    }
  }

  @Test
  void dropsTheVoteNotTheRecord() {
    Ratings ratings =
        new Ratings(THREE, Map.of("anna", Map.of("r1", "maybe"), "bo", Map.of("r1", "include")));
    assertThat(MaybePolicy.DROPPED.apply(ratings).profiles().records()).isEqualTo(1);
  }
}
