package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import screen.agreement.RatingProfiles.Profile;

class RatingProfilesTest {
  private static final List<String> TWO = List.of("include", "exclude");

  @Test
  void mergesAndSortsProfilesAndDropsUnjudgedRecords() {
    RatingProfiles ratings =
        new RatingProfiles(
            TWO,
            List.of(
                new Profile(List.of(2, 0), 3),
                new Profile(List.of(0, 0), 9),
                new Profile(List.of(0, 1), 1),
                new Profile(List.of(2, 0), 4)));
    assertThat(ratings.profiles())
        .containsExactly(new Profile(List.of(0, 1), 1), new Profile(List.of(2, 0), 7));
    assertThat(ratings.records()).isEqualTo(8);
    assertThat(ratings.recordsRatedBy(reviewers -> reviewers == 1)).isEqualTo(1);
  }

  @Test
  void forgetsWhoWasReviewerOne() {
    RatingTable table = RatingTable.of(TWO, new long[][] {{5, 2}, {3, 0}});
    assertThat(RatingProfiles.of(table).profiles())
        .containsExactly(new Profile(List.of(1, 1), 5), new Profile(List.of(2, 0), 5));
  }

  @Test
  void setsOneCategoryAgainstTheOthers() {
    RatingProfiles reasons =
        new RatingProfiles(
            List.of("not ours", "other", "design"), List.of(new Profile(List.of(1, 2, 3), 1)));
    RatingProfiles other = reasons.against("other");
    assertThat(other.categories()).containsExactly("other", "not other");
    assertThat(other.profiles()).containsExactly(new Profile(List.of(2, 4), 1));
  }

  @Test
  void refusesVotesThatDoNotFit() {
    assertThatThrownBy(() -> new RatingProfiles(TWO, List.of(new Profile(List.of(1), 1))))
        .hasMessage("2 categories, but votes [1]");
    assertThatThrownBy(() -> new Profile(List.of(-1, 1), 1))
        .hasMessageStartingWith("a count is not negative");
  }
}
