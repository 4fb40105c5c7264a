package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every statistic of several reviewers on every reference case, to 1e-9. */
class GroupReferenceTest {
  static Stream<String> cases() {
    return ReferenceCases.names("groups.json");
  }

  static Stream<String> casesWithAConstantNumberOfReviewers() {
    return ReferenceCases.in("groups.json").stream()
        .filter(node -> node.has("fleiss_by_category"))
        .map(node -> node.get("name").asString());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void equalsTheReference(String name) {
    JsonNode node = ReferenceCases.named("groups.json", name);
    RatingProfiles ratings = profiles(node);
    for (GroupStatistic statistic : GroupStatistic.values()) {
      ReferenceCases.assertMatches(
          statistic.of(ratings), node.get("expected").get(statistic.key()));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void countsRecordsAndThoseRatedTwice(String name) {
    JsonNode node = ReferenceCases.named("groups.json", name);
    RatingProfiles ratings = profiles(node);
    assertThat(ratings.records()).isEqualTo(node.get("records").asLong());
    assertThat(ratings.recordsRatedBy(reviewers -> reviewers >= 2))
        .isEqualTo(node.get("judged_twice").asLong());
  }

  @ParameterizedTest
  @MethodSource("casesWithAConstantNumberOfReviewers")
  void givesFleissKappaOfOneCategoryAgainstTheOthers(String name) {
    JsonNode node = ReferenceCases.named("groups.json", name);
    RatingProfiles ratings = profiles(node);
    List<String> categories = ratings.categories();
    for (int k = 0; k < categories.size(); k++) {
      ReferenceCases.assertClose(
          categories.get(k),
          GroupStatistic.FLEISS_KAPPA.of(ratings.against(categories.get(k))).value(),
          node.get("fleiss_by_category").get(k));
    }
  }

  private static RatingProfiles profiles(JsonNode node) {
    Ratings ratings = ReferenceCases.ratings(node);
    String policy = node.path("policy").asString("maybe_as_include");
    return (switch (policy) {
          case "maybe_as_include" -> MaybePolicy.INCLUDE.apply(ratings);
          case "maybe_as_exclude" -> MaybePolicy.EXCLUDE.apply(ratings);
          case "maybe_drop" -> MaybePolicy.DROPPED.apply(ratings);
          default -> throw new IllegalArgumentException(policy);
        })
        .profiles();
  }
}
