package screen.flow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AgreementChecksTest {
  private static List<Finding> check(StatedAgreement agreement) {
    return Checks.of(new Published("", List.of(), List.of(agreement)));
  }

  private static StatedAgreement kappa(
      String percent, String kappa, String pe, List<List<Integer>> table) {
    return new StatedAgreement(
        "Methods",
        Optional.of(percent).filter(text -> !text.isEmpty()).map(BigDecimal::new),
        Map.of("screened", 84),
        OptionalInt.empty(),
        pe.isEmpty() && table.isEmpty() ? Map.of("screened", 28) : Map.of(),
        Optional.of(kappa).filter(text -> !text.isEmpty()).map(BigDecimal::new),
        Optional.empty(),
        Optional.of(pe).filter(text -> !text.isEmpty()).map(BigDecimal::new),
        table);
  }

  @Test
  void saysForEachCandidateWhichAgreementsArePossible() {
    Map<String, Integer> candidates = new LinkedHashMap<>();
    candidates.put("screened", 84);
    candidates.put("full_text", 28);
    candidates.put("identified", 101);
    candidates.put("both_stages", 112);
    List<Finding> findings = check(ofPercent("Methods", new BigDecimal("95"), candidates));
    assertThat(findings)
        .containsExactly(
            new Finding(
                "G20",
                Finding.Severity.WARNING,
                "Methods",
                "95 % agreement: of the 84 (screened) exactly 80 (95.2 %); of the 28 (full_text)"
                    + " impossible: 26 of 28 = 92.9 %, 27 of 28 = 96.4 %; of the 101 (identified)"
                    + " exactly 96 (95.0 %); of the 112 (both_stages) exactly 106 (94.6 %).",
                "Say of which judgements, for instance 80 of 84 or 96 of 101 or 106 of 112."));
  }

  @Test
  void callsAnImpossiblePercentageAnError() {
    assertThat(check(ofPercent("", new BigDecimal("95"), Map.of("full_text", 28))))
        .extracting(Finding::rule, Finding::isError)
        .containsExactly(tuple("G20", true));
    assertThat(check(ofPercent("", new BigDecimal("95"), Map.of("screened", 84)))).isEmpty();
    assertThat(check(ofPercent("", new BigDecimal("95.0"), Map.of("screened", 84)))).hasSize(1);
  }

  @Test
  void acceptsHalvesRoundedEitherWay() {
    assertThat(Grim.of(new BigDecimal("12"), 8)).isEqualTo(new Grim(8, 1, 1));
    assertThat(Grim.of(new BigDecimal("13"), 8)).isEqualTo(new Grim(8, 1, 1));
  }

  @Test
  void namesTheRangeWhereNIsLarge() {
    assertThat(Grim.of(new BigDecimal("95"), 1000).words(1)).isEqualTo("945 to 955");
  }

  @Test
  void findsEveryAgreementThatRoundsToThePercentage() {
    for (int n = 1; n <= 60; n++) {
      for (int agreed = 0; agreed <= n; agreed++) {
        BigDecimal percent =
            BigDecimal.valueOf(100L * agreed)
                .divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_EVEN);
        Grim grim = Grim.of(percent, n);
        assertThat(agreed).isBetween((int) grim.low(), (int) grim.high());
      }
    }
  }

  @Test
  void holdsKappaAgainstTheTable() {
    // po = 80/84, pe = (30 x 30 + 54 x 54) / 84^2
    List<List<Integer>> table = List.of(List.of(28, 2), List.of(2, 52));
    assertThat(check(kappa("", "0.90", "", table))).isEmpty();
    assertThat(check(kappa("", "0.95", "", table)))
        .extracting(Finding::rule, Finding::message)
        .containsExactly(
            tuple("G21", "kappa is 0.95, but the table [[28, 2], [2, 52]] gives 0.896."));
  }

  @Test
  void holdsKappaAgainstItsParts() {
    assertThat(check(kappa("95", "0.90", "0.52", List.of()))).isEmpty();
    assertThat(check(kappa("95", "0.80", "0.52", List.of())))
        .extracting(Finding::rule)
        .containsExactly("G21");
  }

  @Test
  void reckonsTheRangeOfKappaFromWhatWentOn() {
    assertThat(check(kappa("95", "", "", List.of())))
        .extracting(Finding::message)
        .containsExactly(
            "No kappa is stated; 80 of 84 with 28 going on gives between 0.889 and 0.897.");
    assertThat(check(kappa("95", "0.89", "", List.of()))).isEmpty();
    assertThat(check(kappa("95", "0.80", "", List.of())))
        .extracting(Finding::rule)
        .containsExactly("G21");
  }

  /** A statement of a percentage alone. */
  private static StatedAgreement ofPercent(
      String where, BigDecimal percent, Map<String, Integer> candidates) {
    return new StatedAgreement(
        where,
        Optional.of(percent),
        candidates,
        OptionalInt.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
