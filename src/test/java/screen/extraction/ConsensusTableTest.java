package screen.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static screen.extraction.Extracted.id;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsensusTableTest {
  private static final FormField N = FormField.of("n", FieldType.INTEGER, Level.STUDY);
  private static final FormField AGE = FormField.of("age", FieldType.MEAN_SD, Level.STUDY);
  private static final FormField DOSE = FormField.of("dose", FieldType.NUMBER, Level.ARM);
  private static final FormField TEXT = FormField.of("infusion", FieldType.TEXT, Level.STUDY);
  private static final FormField DESIGN =
      FormField.of("design", FieldType.CHOICE, Level.STUDY)
          .with(
              new FormField.Limits(
                  List.of("trial", "cohort"), Optional.empty(), Optional.empty(), BigDecimal.ZERO));
  private static final ExtractionForm FORM = Extracted.form(N, AGE, DOSE, TEXT, DESIGN);

  private final Extracted extracted = new Extracted(FORM);

  private StudyValues study(String study) {
    return extracted.in(study).table().studies().get(0);
  }

  @Test
  void nothingCountsBeforeBothAreDone() {
    extracted.both("x:1", "n", "63").done("AP", "x:1");

    assertThat(study("x:1").isExtracted()).isFalse();
    assertThat(study("x:1").values()).isEmpty();
    assertThat(extracted.in("x:1").askedOf("AC")).containsExactly(id("x:1"));
    assertThat(extracted.in("x:1").askedOf("AP")).isEmpty();
  }

  @Test
  void sameValuesCountWithMostDecimalsAndTheFirstPage() {
    extracted
        .says("AP", "x:1", "age", "43.2 (13)")
        .says("AC", "x:1", "age", "43.20 (13.0)")
        .done("AP", "x:1")
        .done("AC", "x:1");

    Agreed age = study("x:1").get("age").orElseThrow();
    assertThat(age.value().text()).isEqualTo("43.20 (13.0)");
    assertThat(age.page()).isEqualTo("p. 1");
    assertThat(age.basis()).isEqualTo(Agreed.Basis.AGREED);
    assertThat(age.by()).containsExactly("AP", "AC");
    assertThat(study("x:1").isSettled()).isTrue();
  }

  @Test
  void theNewestEntryCountsAndAnEmptyOneTakesBack() {
    extracted
        .says("AP", "x:1", "n", "36")
        .says("AP", "x:1", "n", "63")
        .says("AC", "x:1", "n", "63")
        .says("AC", "x:1", "infusion", "slow")
        .says("AC", "x:1", "infusion", "")
        .done("AP", "x:1")
        .done("AC", "x:1");

    assertThat(study("x:1").text("n")).isEqualTo("63");
    assertThat(study("x:1").values()).hasSize(1);
    assertThat(study("x:1").open()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          n        | 48                 | 60                   | VALUES
          age      | 45 (12)            | 45                   | VALUES
          infusion | 4 h, 25 ml/h       | 4 h at 25 ml/h       | WORDING
          design   | trial              | cohort               | VALUES
          n        | 48                 | NR                   | VALUES
          n        | 48                 | ''                   | MISSING
          """)
  void otherValuesAreOpenUntilTheTiebreakerSettlesThem(
      String field, String first, String second, Difference.Kind kind) {
    extracted.says("AP", "x:1", field, first);
    if (!second.isEmpty()) {
      extracted.says("AC", "x:1", field, second);
    }
    extracted.done("AP", "x:1").done("AC", "x:1");
    assertThat(study("x:1").open()).singleElement().extracting(Difference::kind).isEqualTo(kind);
    assertThat(study("x:1").get(field)).isEmpty();

    extracted.says("SD", "x:1", field, first);
    assertThat(study("x:1").open()).isEmpty();
    assertThat(study("x:1").get(field).orElseThrow().basis()).isEqualTo(Agreed.Basis.TIEBREAKER);

    extracted.says(Extractions.CONSENSUS, "x:1", field, "NR");
    assertThat(study("x:1").get(field).orElseThrow().basis()).isEqualTo(Agreed.Basis.CONSENSUS);
  }

  @ParameterizedTest
  @CsvSource({
    "'4 h, 25 ml/h', '4 h; 25 ml/h.', true",
    "Low dose, low  DOSE, true",
    "0.5 mg, 0.50 mg, false",
    "0.5 mg, 05 mg, false",
    "n < 5, n > 5, false"
  })
  void textsAreComparedByTheirWords(String first, String second, boolean same) {
    extracted
        .says("AP", "x:1", "infusion", first)
        .says("AC", "x:1", "infusion", second)
        .done("AP", "x:1")
        .done("AC", "x:1");

    assertThat(study("x:1").open().isEmpty()).isEqualTo(same);
  }

  @Test
  void toleranceIsThatOfTheField() {
    FormField loose =
        N.with(
            new FormField.Limits(
                List.of(), Optional.empty(), Optional.empty(), new BigDecimal("0.5")));
    Extracted some = new Extracted(Extracted.form(loose));
    some.says("AP", "x:1", "n", "10").says("AC", "x:1", "n", "11").done("AP", "x:1");
    some.done("AC", "x:1");
    assertThat(some.in("x:1").open()).hasSize(1);
  }

  @Test
  void armsAreComparedWithoutCaseAndKeepTheFirstPersonsOrder() {
    extracted
        .says("AP", "x:1", "arms", "Placebo; Ketamine")
        .says("AC", "x:1", "arms", "ketamine; placebo")
        .says("AP", "x:1", new Cell("dose", "Ketamine", ""), "0.5")
        .says("AC", "x:1", new Cell("dose", "ketamine", ""), "0.5")
        .done("AP", "x:1")
        .done("AC", "x:1");

    assertThat(study("x:1").open()).isEmpty();
    assertThat(study("x:1").arms()).containsExactly("Placebo", "Ketamine");
    assertThat(study("x:1").get(new Cell("dose", "Ketamine", ""))).isPresent();
  }

  @Test
  void oneExtractorIsEnoughWhereTheConfigSaysSo() {
    Extracted single =
        new Extracted(FORM, new ExtractionTeam(List.of("AP", "AC"), List.of("SD"), 1));
    single.says("AP", "x:1", "n", "63").done("AP", "x:1");

    StudyValues study = single.in("x:1").table().studies().get(0);
    assertThat(study.get("n").orElseThrow().basis()).isEqualTo(Agreed.Basis.SINGLE);
    assertThat(single.in("x:1").askedOf("AC")).isEmpty();
  }

  @Test
  void agreementIsOfTheValuesBeforePeopleCouldCompare() {
    for (String study : List.of("x:1", "x:2", "x:3", "x:4")) {
      String second = study.equals("x:4") ? "cohort" : "trial";
      String first = study.equals("x:1") || study.equals("x:4") ? "cohort" : "trial";
      extracted
          .says("AP", study, "design", first)
          .says("AC", study, "design", second)
          .done("AP", study)
          .done("AC", study);
    }
    extracted.says("AP", "x:1", "design", "trial");
    Extraction extraction = extracted.in("x:1", "x:2", "x:3", "x:4");

    assertThat(extraction.open()).isEmpty();
    FieldAgreement design = extraction.agreement().get(0);
    assertThat(design.agreed()).isEqualTo(3);
    assertThat(design.n()).isEqualTo(4);
    assertThat(design.percent()).hasValue(75);
    // po = 3/4, pe = 2/4 * 1/4 + 2/4 * 3/4 = 1/2
    assertThat(design.kappa().orElseThrow().value().orElseThrow()).isCloseTo(0.5, within(1e-12));
  }
}
