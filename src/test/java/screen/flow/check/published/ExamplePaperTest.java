package screen.flow.check.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import screen.flow.check.Checks;
import screen.flow.check.Finding;
import screen.flow.check.FindingsText;
import screen.flow.check.Published;

/** The paper behind the example review contradicts itself; each statement alone does not. */
class ExamplePaperTest {
  private static final Published PAPER =
      PublishedNumbers.read(Path.of("records", "published.yaml"), "published.yaml");

  @Test
  void eachStatementFitsByItself() {
    assertThat(PAPER.statements())
        .hasSize(2)
        .allSatisfy(one -> assertThat(Checks.of(Published.of(one))).isEmpty());
  }

  @Test
  void togetherTheyDoNot() {
    assertThat(FindingsText.of(Checks.of(PAPER)))
        .isEqualTo(
            """
            error T15  methods, results: duplicates
              duplicate records removed: methods says 0; results implies 17 (101 records identified - 84 records screened = 17). 101 cannot be both free of duplicates (methods) and the number before duplicates were removed (results).
              State how many were identified, how many of these were duplicates, and how many were excluded without them; the same everywhere.

            error T15  methods, results: excluded_total
              excluded in all: methods says 87; results implies 70 (56 records excluded + 14 reports excluded = 70). 87 = 17 + 56 + 14: methods counts the 17 duplicates as exclusions.
              State how many were identified, how many of these were duplicates, and how many were excluded without them; the same everywhere.

            warning G20  Methods
              95 % agreement: of the 84 (screened) exactly 80 (95.2 %); of the 28 (full_text) impossible: 26 of 28 = 92.9 %, 27 of 28 = 96.4 %; of the 101 (identified) exactly 96 (95.0 %); of the 112 (both_stages) exactly 106 (94.6 %).
              Say of which judgements, for instance 80 of 84 or 96 of 101 or 106 of 112.

            2 errors, 1 warning.
            """);
  }

  @Test
  void findingsAsJsonHaveRuleSeverityPlaceAndMessage() {
    Object findings = FindingsJson.of(Checks.of(PAPER)).get("findings");
    assertThat(findings)
        .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
        .hasSize(3)
        .first()
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsOnlyKeys("rule", "severity", "where", "message", "mend")
        .containsEntry("rule", "T15")
        .containsEntry("severity", "error");
  }

  @Test
  void nothingFoundIsSaidInWords() {
    assertThat(FindingsText.of(List.<Finding>of()))
        .isEqualTo("Every rule that applies is satisfied.\n");
  }
}
