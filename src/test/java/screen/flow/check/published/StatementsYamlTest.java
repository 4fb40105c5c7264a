package screen.flow.check.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Failure;
import screen.flow.check.Published;
import screen.flow.check.StatedAgreement;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;
import screen.yaml.Node;

class StatementsYamlTest {
  private static final String PAPER =
      """
      format: 1
      paper: A review of something
      statements:
        - id: abstract
          where: Abstract
          unit: studies
          numbers: {identified: 101, included: 14}
        - id: figure
          numbers:
            database_results: "1,234"
            dbr_excluded: {Wrong population: 8, Wrong design: 6}
            dbr_assessed: about 30
            excluded_other:
      agreements:
        - where: Methods
          percent: 95
          decimals: 1
          candidates: {screened: 84}
          kappa: 0.90
          table: [[28, 2], [2, 52]]
      """;

  private static Published read(String yaml) {
    return StatementsYaml.read(Node.parse(yaml, "paper.yaml"));
  }

  @Test
  void readsStatementsAndAgreements() {
    Published paper = read(PAPER);
    assertThat(paper.paper()).isEqualTo("A review of something");
    FlowNumbers text = paper.statements().get(0);
    assertThat(text.unit()).isEqualTo("studies");
    assertThat(text.get(Count.IDENTIFIED)).isEqualTo(101);
    FlowNumbers figure = paper.statements().get(1);
    assertThat(figure.get(Count.DATABASES)).isEqualTo(1234);
    assertThat(figure.total(Breakdown.REASONS)).isEqualTo(14);
    assertThat(figure.unreadable()).containsEntry("dbr_assessed", "about 30");
    assertThat(figure.has(Count.REMOVED_OTHER)).isFalse();
    StatedAgreement agreement = paper.agreements().get(0);
    assertThat(agreement.percent()).contains(new BigDecimal("95.0"));
    assertThat(agreement.kappa()).contains(new BigDecimal("0.90"));
    assertThat(agreement.candidates()).containsEntry("screened", 84);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          identified: 101;  identifed: 101;   7; Unknown key 'identifed'. Did you mean 'identified'?
          unit: studies;    units: studies;   6; Unknown key 'units'. Did you mean 'unit'?
          unit: studies;    unit: papers;     6; A unit is one of records, reports and studies.
          id: figure;       id: abstract;     8; Two statements are called 'abstract'. Rename one.
          percent: 95;      percent: 195;    16; '195' is no percent: write a number up to 100, such as 95.2.
          screened: 84;     screened: 0;     18; '0' is not a whole number of 1 or more.
          '[2, 52]';        '[2]';           20; A table of agreement has as many rows as columns.
          format: 1;        format: 2;        1; 'The file is of format 2; this version reads format 1 only.'
          """)
  void saysWhereTheFileIsWrong(String right, String wrong, int line, String message) {
    assertThatThrownBy(() -> read(PAPER.replace(right, wrong)))
        .isInstanceOfSatisfying(
            Failure.class,
            failure ->
                assertThat(failure.described()).isEqualTo("paper.yaml:" + line + ": " + message));
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    assertThatThrownBy(() -> read("format: 1\nstatements: []\nstatements: []\n"))
        .isInstanceOf(Failure.class);
  }
}
