package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PooledAgreementTest {
  private static final List<String> TWO = List.of("include", "exclude");

  static Stream<String> cases() {
    return ReferenceCases.names("pooled.json");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsEveryPairsTableInTheVotes(String name) {
    JsonNode node = ReferenceCases.named("pooled.json", name);
    Map<String, RatingTable> expected = new LinkedHashMap<>();
    node.get("pairs")
        .propertyStream()
        .forEach(pair -> expected.put(pair.getKey(), ReferenceCases.table(TWO, pair.getValue())));
    Map<String, RatingTable> actual = new LinkedHashMap<>();
    for (Ratings.Pair pair : votes(node).pairs()) {
      actual.put(pair.first() + "|" + pair.second(), pair.table());
    }
    assertThat(actual).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void equalsTheReference(String name) {
    JsonNode node = ReferenceCases.named("pooled.json", name);
    List<RatingTable> tables = votes(node).pairs().stream().map(Ratings.Pair::table).toList();
    assertThat(tables.stream().mapToLong(RatingTable::total).sum())
        .isEqualTo(node.get("n").asLong());
    ReferenceCases.assertClose(
        "percent agreement",
        PooledAgreement.percentAgreement(tables).value(),
        node.get("percent_agreement"));
    ReferenceCases.assertClose("kappa", PooledAgreement.kappa(tables).value(), node.get("kappa"));
  }

  @Test
  void staysDefinedWhereOnePairsKappaIsNot() {
    RatingTable onlyExcluded = RatingTable.of(TWO, new long[][] {{0, 0}, {0, 6}});
    RatingTable varied = RatingTable.of(TWO, new long[][] {{7, 3}, {0, 10}});
    assertThat(CohenKappa.of(onlyExcluded).isDefined()).isFalse();
    assertThat(PooledAgreement.kappa(List.of(onlyExcluded, varied)).isDefined()).isTrue();
  }

  @Test
  void isUndefinedWhereNoPairVaries() {
    RatingTable onlyExcluded = RatingTable.of(TWO, new long[][] {{0, 0}, {0, 6}});
    assertThat(PooledAgreement.kappa(List.of(onlyExcluded, onlyExcluded)).isDefined()).isFalse();
    assertThat(PooledAgreement.percentAgreement(List.of(onlyExcluded)).value()).hasValue(1);
  }

  @Test
  void isUndefinedWithoutRecords() {
    assertThat(PooledAgreement.kappa(List.of()).isDefined()).isFalse();
    assertThat(PooledAgreement.percentAgreement(List.of()).isDefined()).isFalse();
  }

  private static Ratings votes(JsonNode node) {
    return ReferenceCases.votes(node.get("file").asString(), TWO);
  }
}
