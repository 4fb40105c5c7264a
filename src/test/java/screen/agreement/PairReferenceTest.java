package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every statistic of two reviewers on every reference table, to 1e-9. */
class PairReferenceTest {
  @TestFactory
  Stream<DynamicContainer> equalsTheReference() {
    return ReferenceCases.in("pairs.json").stream()
        .map(
            node ->
                dynamicContainer(
                    node.get("name").asString(),
                    Stream.of(statistics(node), specific(node), bands(node))
                        .flatMap(tests -> tests)));
  }

  private static Stream<DynamicTest> statistics(JsonNode node) {
    return node.get("expected")
        .propertyStream()
        .map(
            expected ->
                dynamicTest(
                    expected.getKey(),
                    () ->
                        ReferenceCases.assertMatches(
                            statistic(expected.getKey()).of(table(node)), expected.getValue())));
  }

  private static Stream<DynamicTest> specific(JsonNode node) {
    return !node.has("specific")
        ? Stream.of()
        : IntStream.range(0, node.get("specific").size())
            .mapToObj(
                k ->
                    dynamicTest(
                        "agreement on " + ReferenceCases.categories(node).get(k),
                        () ->
                            ReferenceCases.assertMatches(
                                SpecificAgreement.of(table(node), k),
                                node.get("specific").get(k))));
  }

  private static Stream<DynamicTest> bands(JsonNode node) {
    return !node.has("bands")
        ? Stream.of()
        : Stream.of(InterpretationBands.values())
            .map(
                bands ->
                    dynamicTest(
                        bands.key(),
                        () ->
                            assertThat(bands.word(CohenKappa.of(table(node)).value().getAsDouble()))
                                .isEqualTo(node.get("bands").get(bands.key()).asString())));
  }

  private static PairStatistic statistic(String key) {
    return Stream.of(PairStatistic.values())
        .filter(statistic -> statistic.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static RatingTable table(JsonNode node) {
    return ReferenceCases.table(ReferenceCases.categories(node), node.get("table"));
  }
}
