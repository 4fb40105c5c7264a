package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {
  private static final String HEADER = "study,arm,timepoint,field,value,page,quote,note\n";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void twoIncludedStudies() {
    cli = Cli.review(folder);
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
            + """
            extraction:
              fields:
                - {id: n, type: integer, range: [0, null], required: true, role: participants}
                - {id: female, type: number, unit: "%"}
                - {id: infusion, type: text}
            """);
    cli.write(
        "x.ris",
        """
        TY  - JOUR
        ID  - N1
        AN  - N1
        TI  - Ketamine for complex regional pain syndrome in children
        AU  - Sheehy, K
        PY  - 2015
        ER  -

        TY  - JOUR
        ID  - N2
        AN  - N2
        TI  - Outpatient intravenous ketamine, a controlled study
        AU  - Schwartzman, R
        PY  - 2009
        ER  -
        """);
    cli.ok("import", "x.ris", "--source", "x");
    cli.ok("dedupe");
    for (String stage : new String[] {"title-abstract", "full-text"}) {
      for (String reviewer : new String[] {"A", "B"}) {
        cli.vote(reviewer, stage, "x:N1,include,", "x:N2,include,");
      }
    }
  }

  private Cli.Result extract(String person, String rows) {
    cli.write("v.csv", HEADER + rows);
    return cli.run("extract", "--reviewer", person, "--from", "v.csv");
  }

  @Test
  void statusSaysWhoMustExtractThenWhoMustSettle() {
    assertThat(cli.ok("status").out())
        .contains("A: 2 studies to extract: `screen extract --reviewer A`")
        .contains("B: 2 studies to extract");

    extract("A", "x:N1,,,n,63,p. 3,,\nx:N1,,,done,yes,,,\n");
    extract("B", "x:N1,,,n,36,,,\nx:N1,,,done,yes,,,\n");

    assertThat(cli.ok("status").out())
        .contains("A: 1 study to extract")
        .contains("T: 1 difference of extracted values to settle: `screen extract --reviewer T`");
  }

  @Test
  void nobodySeesAnothersValuesBeforeBothAreDone() {
    extract("A", "x:N1,,,n,63,,,\nx:N1,,,done,yes,,,\n");
    extract("B", "x:N1,,,n,36,,,\n");
    assertThat(cli.ok("extract", "--compare").out())
        .contains("0 studies of 2")
        .doesNotContain("63");
    cli.ok("extract", "--reviewer", "B", "--export", "b.csv");
    assertThat(cli.read("b.csv")).contains("36").doesNotContain("63");

    extract("B", "x:N1,,,done,yes,,,\n");
    assertThat(cli.ok("extract", "--compare").out())
        .contains("Sheehy 2015 (x:N1)")
        .contains("n: A: 63 | B: 36");
  }

  @Test
  void theTiebreakerSettlesDifferencesAndNothingElse() {
    extract("A", "x:N1,,,n,63,,,\nx:N1,,,infusion,slow,,,\nx:N1,,,done,yes,,,\n");
    extract("B", "x:N1,,,n,36,,,\nx:N1,,,infusion,Slow.,,,\nx:N1,,,done,yes,,,\n");
    cli.ok("extract", "--reviewer", "T", "--export", "t.csv");
    assertThat(cli.read("t.csv"))
        .startsWith(
            "study,name,arm,timepoint,field,write,"
                + "value of A,page of A,quote of A,note of A,"
                + "value of B,page of B,quote of B,note of B,value,page,quote,note,for\n")
        .contains(",63,,,,36,,,,,,,,T\n")
        .doesNotContain("low");

    Cli.Result refused = extract("T", "x:N1,,,infusion,fast,,,\n");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("v.csv:2").contains("nothing to settle");

    assertThat(extract("T", "x:N1,,,n,63,,,\n").exitCode()).isZero();
    assertThat(cli.ok("--json", "extract", "--compare").out())
        .contains("\"settled\":\"63\",\"by\":\"tiebreaker\"")
        .contains("\"open\":0");
  }

  @Test
  void differencesGoOutAsAWorkbookAndComeBack() throws IOException {
    extract("A", "x:N1,,,n,63,3,,counted\nx:N1,,,done,yes,,,\n");
    extract("B", "x:N1,,,n,36,,,\nx:N1,,,done,yes,,,\n");
    assertThat(cli.ok("extract", "--reviewer", "T", "--export", "t.xlsx").out())
        .contains("t.xlsx: 1 row for T", "Fill in the column value");
    assertThat(cli.ok("extract", "--reviewer", "T", "--from", "t.xlsx").out())
        .contains("T: 0 values taken");

    settled("half.xlsx", "", "a page");
    Cli.Result refused = cli.run("extract", "--reviewer", "T", "--from", "half.xlsx");
    assertThat(refused.err()).contains("half.xlsx:differences:D2: There is a page here");

    settled("filled.xlsx", "63", "4");
    assertThat(cli.ok("extract", "--reviewer", "T", "--from", "filled.xlsx").out())
        .contains("T: 1 value taken");
    assertThat(cli.read("records/extraction/T.csv")).contains("x:N1,,,n,63,4,,");
  }

  private void settled(String file, String value, String page) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(file));
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("differences");
      List<String> header = List.of("study", "field", "Value", "page", "value of A");
      List<String> row = List.of("x:N1", "n", value, page, "63");
      for (int i = 0; i < header.size(); i++) {
        sheet.value(0, i, header.get(i));
        sheet.value(1, i, row.get(i));
      }
    }
  }

  @Test
  void aBlindTiebreakerLearnsNoNamesFromAWorksheet() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "screening: {tiebreak: blind}\n");
    extract("A", "x:N1,,,n,63,,,\nx:N1,,,done,yes,,,\n");
    extract("B", "x:N1,,,n,36,,,\nx:N1,,,done,yes,,,\n");
    cli.ok("extract", "--reviewer", "T", "--export", "t.csv");
    assertThat(cli.read("t.csv"))
        .contains("value of person 1", ",36,,,,63,,,,,,,,T\n")
        .doesNotContain("of A", "of B");
  }

  @Test
  void saysWhoMustActNextAndNothingOfOthersBefore() {
    assertThat(extract("A", "x:N1,,,n,63,,,\nx:N1,,,done,yes,,,\n").out())
        .contains("A: 1 study to extract: `screen extract --reviewer A`")
        .doesNotContain("B:");
    assertThat(extract("A", "x:N2,,,n,9,,,\nx:N2,,,done,yes,,,\n").out())
        .contains("B: 2 studies to extract: `screen extract --reviewer B`");
    extract("B", "x:N1,,,n,36,,,\nx:N1,,,done,yes,,,\nx:N2,,,n,9,,,\nx:N2,,,done,yes,,,\n");
    assertThat(cli.ok("extract", "--reviewer", "A").out())
        .contains("Nothing is left for A to extract.")
        .contains("T: 1 difference of extracted values to settle: `screen extract --reviewer T`");
    assertThat(extract("T", "x:N1,,,n,63,,,\n").out())
        .contains("Nothing is left to extract or settle. `screen report`");
  }

  @Test
  void withoutATiebreakerAnExtractorIsToldHowToSettle() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml").replaceAll(",? *tiebreaker: T", ""));
    extract("A", "x:N1,,,n,63,,,\nx:N1,,,done,yes,,,\n");
    extract("B", "x:N1,,,n,36,,,\nx:N1,,,done,yes,,,\n");
    assertThat(cli.ok("status").out()).contains("then `screen extract --consensus --reviewer A`");
  }

  @Test
  void theConfigMayLeaveDifferencesToTheTiebreaker() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "screening: {conflicts: [tiebreaker]}\n");
    Cli.Result refused = cli.run("extract", "--consensus", "--reviewer", "A");
    assertThat(refused.err()).contains("Only the tiebreaker settles differences");
  }

  @Test
  void theTwoCanAgreeThemselves() {
    extract("A", "x:N1,,,n,63,,,\nx:N1,,,done,yes,,,\n");
    extract("B", "x:N1,,,n,36,,,\nx:N1,,,done,yes,,,\n");
    cli.write("v.csv", HEADER + "x:N1,,,n,63,,,\n");
    cli.ok("extract", "--consensus", "--reviewer", "A", "--from", "v.csv");

    assertThat(cli.read("records/extraction/consensus.csv")).contains("x:N1,,,n,63");
    assertThat(cli.ok("extract", "--compare").out()).contains("-> 63 (consensus)");
    assertThat(cli.run("extract", "--consensus", "--reviewer", "T", "--from", "v.csv").exitCode())
        .isEqualTo(2);
  }

  @Test
  void everythingThatIsWrongIsNamedAndNothingIsTaken() {
    Cli.Result result =
        extract(
            "A",
            "x:N1,,,n,many,,,\nx:N9,,,n,1,,,\nx:N1,,,m,1,,,\nx:N1,,,n,5,,,\nx:N2,,,done,yes,,,\n");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err())
        .contains("v.csv:2: n: 'many' cannot be read")
        .contains("v.csv:3: No record is called 'x:N9'")
        .contains("v.csv:4")
        .contains("A cannot be done with x:N2: no value of n")
        .contains("no value was taken");
    assertThat(cli.exists("records/extraction/A.csv")).isFalse();
  }

  @Test
  void aValueThatIsRefusedIsNotCalledMissingToo() {
    assertThat(extract("A", "x:N1,,,n,many,,,\nx:N1,,,done,yes,,,\n").err())
        .contains("'many' cannot be read")
        .doesNotContain("cannot be done");
  }

  @ParameterizedTest
  @ValueSource(strings = {"w.csv", "w.xlsx"})
  void aWorksheetIsTakenOnlyForThePersonItWasWrittenFor(String file) throws IOException {
    extract("A", "x:N1,,,n,63,,,\n");
    cli.ok("extract", "--reviewer", "A", "--export", file);

    Cli.Result refused = cli.run("extract", "--reviewer", "B", "--from", file);
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err())
        .contains("This worksheet was written for A, not for B (1 value). Name A with --reviewer")
        .contains("no value was taken");
    assertThat(cli.ok("extract", "--reviewer", "A", "--from", file).out()).contains("1 unchanged");
  }

  @Test
  void aWorksheetOfTheConsensusIsNotOnePersons() {
    cli.write("w.csv", "study,field,value,for\nx:N1,n,63,consensus\n");
    assertThat(cli.run("extract", "--reviewer", "A", "--from", "w.csv").err())
        .contains("written for the consensus, not for A (1 value). Add --consensus");
    cli.write("w.csv", "study,field,value,for\nx:N1,n,63,A\n");
    assertThat(cli.run("extract", "--reviewer", "A", "--consensus", "--from", "w.csv").err())
        .contains("written for A, not for the consensus (1 value). Leave --consensus out");
  }

  @Test
  void aWorksheetThatSomebodyMayHaveFilledInIsNotOverwritten() {
    cli.ok("extract", "--reviewer", "A", "--export", "w.csv");
    cli.ok("extract", "--reviewer", "A", "--export", "w.csv");
    cli.write("w.csv", cli.read("w.csv").replaceFirst("such as 60\",", "such as 60\",63"));
    String filled = cli.read("w.csv");

    Cli.Result refused = cli.run("extract", "--reviewer", "A", "--export", "w.csv");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("w.csv: The file exists and may contain values");
    assertThat(cli.read("w.csv")).isEqualTo(filled);
  }

  @Test
  void nothingToSettleIsSaid() {
    assertThat(cli.ok("extract", "--reviewer", "T", "--export", "t.csv").out())
        .contains("Nothing is left for T to settle.");
  }

  @Test
  void takingAFileAgainChangesNothing() {
    extract("A", "x:N1,,,n,63,p. 3,,\n");
    String before = cli.read("records/extraction/A.csv");

    assertThat(extract("A", "x:N1,,,n,63,p. 3,,\nx:N1,,,infusion,,,,\n").out())
        .contains("0 values taken, 1 unchanged");
    assertThat(cli.read("records/extraction/A.csv")).isEqualTo(before);
  }

  @Test
  void impossibleValuesAreTakenWithAWarningAndFoundByCheck() {
    assertThat(extract("A", "x:N1,,,n,28,,,\nx:N1,,,female,95,,,\n").err())
        .contains("95 % of 28 is impossible");
    extract("A", "x:N1,,,done,yes,,,\n");
    extract("B", "x:N1,,,n,28,,,\nx:N1,,,female,95,,,\nx:N1,,,done,yes,,,\n");

    Cli.Result check = cli.ok("check");
    assertThat(check.out()).contains("warning E03  Sheehy 2015 (x:N1), female");
  }

  @Test
  void aLineThatCannotBeReadIsNamedByCheck() {
    cli.write(
        "records/extraction/A.csv",
        "study,arm,timepoint,field,value,page,quote,note,decided_at\n"
            + "x:N1,,,n,many,,,,2026-01-01T10:00:00Z\n");

    Cli.Result check = cli.run("check");
    assertThat(check.exitCode()).isEqualTo(3);
    assertThat(check.err()).contains("records/extraction/A.csv:2: n: 'many' cannot be read");
  }

  @Test
  void withoutAFormTheCommandSaysHowToBegin() {
    Cli other = Cli.review(folder.resolve("other"));
    Cli.Result result = other.run("extract", "--reviewer", "A");
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("template: characteristics");
  }

  @Test
  void workbookIsFilledInAndTakenAllOrNone() throws IOException {
    assertThat(cli.ok("extract", "--reviewer", "A", "--export", "a.xlsx").out())
        .contains("a.xlsx: 2 rows for A");
    assertThat(cli.ok("extract", "--reviewer", "A", "--from", "a.xlsx").out())
        .contains("A: 0 values taken");

    fill("filled.xlsx", "63", "12.5");
    assertThat(cli.ok("extract", "--reviewer", "A", "--from", "filled.xlsx").out())
        .contains("A: 2 values taken, 0 unchanged");

    fill("bad.xlsx", "64", "many");
    Cli.Result bad = cli.run("extract", "--reviewer", "A", "--from", "bad.xlsx");
    assertThat(bad.exitCode()).isEqualTo(3);
    assertThat(bad.err()).contains("bad.xlsx:study:C3:").contains("no value was taken");
    assertThat(cli.ok("extract", "--reviewer", "A", "--from", "filled.xlsx").out())
        .contains("A: 0 values taken, 2 unchanged");
  }

  private void fill(String file, String n, String female) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(file));
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("study");
      List<String> header = List.of("study", "n", "female");
      List<String> row = List.of("x:N1", n, female);
      for (int i = 0; i < header.size(); i++) {
        sheet.value(0, i, header.get(i));
        sheet.value(2, i, row.get(i));
      }
    }
  }
}
