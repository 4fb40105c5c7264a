package screen.folder.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Failure;
import screen.extraction.ExtractionForm;
import screen.extraction.FieldType;
import screen.extraction.FormField;
import screen.extraction.Level;
import screen.extraction.PlotChoice;
import screen.extraction.Template;
import screen.folder.ReviewFolder;
import screen.meta.Measure;
import screen.meta.RandomEffects.Estimator;

class ExtractionYamlTest {
  @TempDir Path folder;

  private ExtractionForm form(String extraction) {
    String config = "format: 1\nreviewers: {screeners: [AP, AC]}\n" + extraction;
    try {
      return ProtocolFile.read(Files.writeString(folder.resolve(ReviewFolder.CONFIG), config))
          .extraction();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void withoutTheSectionNothingIsExtracted() {
    assertThat(form("").isEmpty()).isTrue();
  }

  @Test
  void oneLineIsEnough() {
    ExtractionForm form = form("extraction: {template: characteristics}\n");

    assertThat(form.extractors()).isEqualTo(2);
    assertThat(form.field("n").orElseThrow().meaning().role())
        .isEqualTo(FormField.Role.PARTICIPANTS);
    assertThat(form.asked().get(0)).isEqualTo(ExtractionForm.ARMS);
  }

  @Test
  void everyTemplateLoadsAndNamesItsSource() {
    for (String id : TemplateFile.IDS) {
      Template template = form("extraction: {template: " + id + "}\n").templates().get(0);
      assertThat(template.source()).isNotEmpty();
      assertThat(template.fields()).isNotEmpty();
      if (template.isInstrument()) {
        assertThat(template.fields())
            .allMatch(field -> field.id().startsWith(id + "-"))
            .allMatch(field -> field.type() == FieldType.CHOICE);
      }
    }
    assertThat(form("extraction: {template: [rob2]}\n").templates().get(0).domains()).hasSize(5);
  }

  @Test
  void ownFieldsAddToATemplateOrReplaceItsField() {
    ExtractionForm form =
        form(
            """
            extraction:
              votes: 1
              template: [characteristics, rob2]
              arms: [ketamine, placebo]
              timepoints: [baseline, 3 months]
              fields:
                - {id: age, type: median-iqr, unit: years}
                - {id: pain, type: continuous, per: [arm, timepoint], range: [0, 10], tolerance: 0.05}
            """);

    assertThat(form.extractors()).isEqualTo(1);
    assertThat(form.field("age").orElseThrow().type()).isEqualTo(FieldType.MEDIAN_IQR);
    assertThat(form.fields().get(form.fields().size() - 1).level()).isEqualTo(Level.ARM_TIMEPOINT);
    assertThat(form.cells(form.arms(), form.timepoints()))
        .filteredOn(cell -> cell.field().equals("pain"))
        .hasSize(4);
  }

  @Test
  void forestPlotsAreChosen() {
    ExtractionForm form =
        form(
            """
            extraction:
              fields:
                - {id: pain, type: continuous, per: [arm, timepoint]}
                - {id: relief, type: dichotomous, per: arm}
              forest:
                - {outcome: relief, measure: OR}
                - {outcome: pain, timepoint: 3 months, measure: MD, estimator: DL}
            """);

    assertThat(form.plots())
        .extracting(PlotChoice::timepoint, PlotChoice::measure, PlotChoice::estimator)
        .containsExactly(
            tuple(Optional.empty(), Optional.of(Measure.ODDS_RATIO), Estimator.REML),
            tuple(
                Optional.of("3 months"),
                Optional.of(Measure.MEAN_DIFFERENCE),
                Estimator.DERSIMONIAN_LAIRD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {outcome: pian}                         | Known: pain, relief
          {outcome: age}                          | Known: pain, relief
          {outcome: pain, measure: OR}            | one of MD, SMD
          {outcome: relief, measure: MD}          | one of RR, OR, RD
          {outcome: relief, timepoint: 1 month}   | has no time points
          {outcome: pain, estimator: PM}          | Known: DL, REML
          {measure: MD}                           | needs an `outcome`
          """)
  void plotsThatCannotBeDrawnAreRefused(String plot, String message) {
    String fields =
        "[{id: age, type: integer}, {id: pain, type: continuous, per: [arm, timepoint]},"
            + " {id: relief, type: dichotomous, per: arm}]";

    assertThatThrownBy(() -> form("extraction: {fields: " + fields + ", forest: [" + plot + "]}\n"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {template: rob}                                            | Did you mean 'rob2'?
          {feilds: []}                                               | Did you mean 'fields'?
          {}                                                         | names no field
          {votes: 3, template: rob2}                                 | there are 2 screeners
          {fields: [{id: n}]}                                        | needs a type
          {fields: [{id: n, type: intger}]}                          | Did you mean 'integer'?
          {fields: [{id: n, type: integer, per: arms}]}              | Did you mean 'arm'?
          {fields: [{id: n, type: integer, unitt: a}]}                | Did you mean 'unit'?
          {fields: [{id: done, type: text}]}                         | a word of the form itself
          {fields: [{id: n, type: integer}, {id: n, type: text}]}    | 2 times
          {fields: [{id: d, type: choice, choices: [a]}]}            | two or more
          {fields: [{id: d, type: text, choices: [a, b]}]}           | Only a field of type choice
          {fields: [{id: d, type: number, range: [9, 1]}]}           | [LEAST, MOST]
          {fields: [{id: u, type: text, unit-of: dose}]}             | no field 'dose'
          {template: rob2, arms: ['a;b']}                            | without a semicolon
          """)
  void mistakesAreNamed(String extraction, String message) {
    Failure failure =
        catchThrowableOfType(Failure.class, () -> form("extraction: " + extraction + "\n"));

    assertThat(failure).hasMessageContaining(message);
    assertThat(failure.line()).isEqualTo(3);
  }
}
