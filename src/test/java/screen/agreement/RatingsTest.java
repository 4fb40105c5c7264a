package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatingsTest {
  private static final List<String> TWO = List.of("include", "exclude");

  @Test
  void pairsReviewersInTheirOrder() {
    Map<String, Map<String, String>> votes = new LinkedHashMap<>();
    votes.put("chen", Map.of("r1", "include"));
    votes.put("anna", Map.of("r1", "exclude"));
    votes.put("bo", Map.of());
    assertThat(new Ratings(TWO, votes).pairs())
        .extracting(pair -> pair.first() + "|" + pair.second() + " " + pair.table().total())
        .containsExactly("chen|anna 1", "chen|bo 0", "anna|bo 0");
  }

  @Test
  void countsAMissingVoteAsNothing() {
    Ratings ratings =
        new Ratings(
            TWO,
            Map.of(
                "anna", Map.of("r1", "include", "r2", "exclude"),
                "bo", Map.of("r1", "include"),
                "chen", Map.of("r1", "exclude")));
    assertThat(ratings.profiles().profiles())
        .containsExactly(
            new RatingProfiles.Profile(List.of(0, 1), 1),
            new RatingProfiles.Profile(List.of(2, 1), 1));
  }

  @Test
  void givesAnEmptyTableForAReviewerWithoutVotes() {
    assertThat(new Ratings(TWO, Map.of()).table("anna", "bo").total()).isZero();
  }

  @Test
  void refusesACategoryThatIsNotOffered() {
    assertThatThrownBy(() -> new Ratings(TWO, Map.of("anna", Map.of("r1", "yes"))))
        .hasMessage("\"yes\" is none of [include, exclude]");
  }
}
