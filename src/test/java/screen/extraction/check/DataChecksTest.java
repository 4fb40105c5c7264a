package screen.extraction.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.flow.check.Finding;

class DataChecksTest {
  /** Values of one study, and the rule that objects to them; '' if they are possible. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          n=60 ; arms=a;b ; arm-n@a=30 ; arm-n@b=30                 | ''
          n=60 ; arms=a;b ; arm-n@a=30 ; arm-n@b=28                 | E01
          n=60 ; arm-n@a=40 ; arm-n@b=30                            | E01
          n=60 ; arms=a;b;c ; arm-n@a=30 ; arm-n@b=20               | ''
          n=60 ; design=cross-over trial ; arm-n@a=60 ; arm-n@b=60  | ''
          n=60 ; design=within-subjects ; arm-n@a=60 ; arm-n@b=57   | ''
          n=60 ; design=Split-mouth trial ; arm-n@a=60 ; arm-n@b=60 | ''
          n=60 ; design=cross-over trial ; arm-n@a=63 ; arm-n@b=60  | E01
          n=60 ; design=crossing arms ; arm-n@a=60 ; arm-n@b=60     | E01
          arm-n@a=30 ; pain@a=3 (1), n=31                           | E01
          arm-n@a=30 ; relief@a=12/30                               | ''
          n=60 ; females=61                                         | E02
          n=60 ; females=60                                         | ''
          n=28 ; percent=95                                         | E03
          n=28 ; percent=96.4                                       | ''
          n=28 ; percent=92.86                                      | ''
          n=84 ; percent=95                                         | ''
          n=10 ; age=43.2 (13.0)                                    | ''
          n=10 ; age=43.25 (13.0)                                   | E04
          n=20 ; age=30.4                                           | ''
          n=19 ; age=30.4                                           | ''
          n=19 ; age=30.44                                          | E04
          age=45 ; ages=50 to 60                                    | E05
          age=45 ; ages=45 to 60                                    | ''
          n=4 ; age=15 ; ages=12 to 60                              | E05
          n=63 ; age=15 ; ages=12 to 17                             | ''
          n=30 ; age=45 (30) ; ages=20 to 68                        | E06
          n=30 ; age=45 (12) ; ages=20 to 68                        | ''
          n=5 ; age=45 (2) ; ages=20 to 68                          | E06
          age=45 (36) ; ages=20 to 68                               | E06
          pain@a=2 (4.5), n=20                                      | E06
          pain@a=2 (4.0), n=20                                      | ''
          median=40 [42 to 50]                                      | E08
          median=40 [30 to 50] ; ages=35 to 60                      | E08
          median=40 [30 to 50] ; ages=20 to 60                      | ''
          """)
  void valuesOfOneStudy(String values, String rule) {
    Sample sample = new Sample().study(values.split(" +; +"));

    assertThat(sample.rules()).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
  }

  @Test
  void aStandardErrorIsTakenForAnSd() {
    Sample sample =
        new Sample()
            .study("pain@a=4 (2.1), n=40", "pain@b=5 (2.4), n=40")
            .study("pain@a=3.9 (1.8), n=25", "pain@b=4.6 (2.0), n=25")
            .study("pain@a=4.2 (2.5), n=60", "pain@b=5.1 (2.2), n=60")
            .study("pain@a=4.1 (0.35), n=36", "pain@b=5.0 (0.38), n=36");

    assertThat(sample.rules()).containsExactly("E07", "E07");
    assertThat(DataChecks.of(sample.data()).get(0).message()).contains("an SD of 2.1");
  }

  @Test
  void aSmallSdOfASmallMeanIsNoStandardError() {
    Sample sample =
        new Sample()
            .study("pain@a=6.4 (2.1), n=40")
            .study("pain@a=7.0 (1.8), n=25")
            .study("pain@a=5.8 (2.5), n=60")
            .study("pain@a=0.9 (0.35), n=36");

    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void aPreciseStudyIsNoStandardError() {
    Sample sample =
        new Sample()
            .study("pain@a=4 (2.1), n=40")
            .study("pain@a=3.9 (1.8), n=25")
            .study("pain@a=4.1 (0.9), n=36")
            .study("pain@a=4.1 (0.2), n=4");

    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void aValueFitsAnotherUnit() {
    Sample sample =
        new Sample()
            .study("dose=0.02 to 0.15", "unit=mg/kg")
            .study("dose=0.5", "unit=mg/kg")
            .study("dose=23.4", "unit=mg/kg")
            .study("dose=60 to 200", "unit=mg/h")
            .study("dose=10 to 40", "unit=mg/h");

    assertThat(DataChecks.of(sample.data()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("E09");
              assertThat(finding.where()).startsWith("S3");
              assertThat(finding.remedy()).isEqualTo("Is the unit probably mg/h?");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dahan, Albert; Sarton, E | 2009 | n=60                                        | true
          Dahan, A                 | 2011 | n=48                                        | true
          Dahan, A                 | 2014 | n=60                                        | false
          Dahan, A                 | 2011 | n=60 ; place=Boston                         | false
          Dahan, B                 | 2011 | n=60                                        | false
          Dahan, A                 | 2011 | n=10                                        | false
          Dahan, A                 | 2011 | n=10 ; treatment=five days ; ages=30 to 50   | true
          Dahan, A                 | 2011 | n=10 ; treatment=five days ; ages=10 to 50   | false
          Dahan, A                 | 2011 | n=10 ; treatment=two days ; ages=30 to 50    | false
          Lee, A; Ray, B; Dahan, A | 2010 | n=60                                        | false
          """)
  void sharedParticipants(String authors, int year, String values, boolean same) {
    Sample sample =
        new Sample()
            .study(
                "First",
                "Sigtermans, M; Bauer, M; Dahan, A; van Hilten, J",
                2010,
                "n=60",
                "place=Leiden",
                "treatment=Five days.",
                "ages=20 to 60")
            .study("Second", authors, year, values.split(" +; +"));

    assertThat(sample.rules()).isEqualTo(same ? List.of("E10") : List.of());
  }

  @Test
  void studiesOfOneGroupThatMayShareParticipantsAreOneFinding() {
    Sample sample = new Sample();
    for (String name : List.of("First", "Second", "Third")) {
      sample.study(name, "Dahan, A; Sarton, E", 2010, "n=60");
    }
    sample.study("Other", "Lee, A; Ray, B", 2010, "n=60");
    sample.study("Fourth", "Dahan, A; Teppema, L", 2011, "n=62");
    sample.study("Another", "Lee, A; Ray, B", 2010, "n=61");

    List<Finding> findings = DataChecks.of(sample.data());

    assertThat(findings)
        .extracting(it -> it.where().replaceAll(" \\([^)]*\\)", ""))
        .containsExactly("First, Second, Third and Fourth", "Other and Another");
    assertThat(findings.get(0).message())
        .startsWith(
            "Some of them may have the same participants, in 6 pairs, such as First and Second:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUM   | n         | ''     | 78 | E11 | add up to 68
          SUM   | n         | ''     | 68 | ''  | ''
          MIN   | ages      | ''     | 12 | E12 | S2 (9 to 50)
          MIN   | ages      | ''     | 9  | ''  | ''
          MAX   | ages      | ''     | 70 | E12 | of S1
          MAX   | ages      | ''     | 68 | ''  | ''
          COUNT | design    | cohort | 2  | E13 | has 1: S2
          COUNT | design    | trial  | 1  | ''  | ''
          VALUE | n         | ''     | 60 | E14 | has 48
          VALUE | n         | ''     | 48 | ''  | ''
          """)
  void statementsOfTheText(
      Statement.Kind kind, String field, String choice, String number, String rule, String words) {
    Sample sample =
        new Sample()
            .study("n=48", "ages=12 to 68", "design=trial")
            .study("n=20", "ages=9 to 50", "design=cohort")
            .says(kind, field, choice, number, "x:1");

    assertThat(sample.rules()).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    DataChecks.of(sample.data()).forEach(finding -> assertThat(finding.message()).contains(words));
  }

  @Test
  void saysWhichValueATotalNeeds() {
    Sample sample =
        new Sample()
            .study("n=48")
            .study("n=20")
            .says(Statement.Kind.SUM, "n", "", "68", "")
            .says(Statement.Kind.VALUE, "n", "", "60", "x:1");

    assertThat(DataChecks.of(sample.data()).get(0).message())
        .contains("The total of 68 in the text needs 48")
        .contains("with 60 to 80");
  }
}
