package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import screen.Slow;

/** How the values of two extractors are compared, and their differences settled. */
@Slow
class ExtractSettlingTest extends TwoStudies {
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
  void aBlindTiebreakerLearnsNoNames() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "screening: {tiebreak: blind}\n");
    extract("A", "x:N1,,,n,63,,,\nx:N1,,,done,yes,,,\n");
    extract("B", "x:N1,,,n,36,,,\nx:N1,,,done,yes,,,\n");
    cli.ok("extract", "--reviewer", "T", "--export", "t.csv");
    assertThat(cli.read("t.csv"))
        .contains("value of person 1", ",36,,,,63,,,,,,,,T\n")
        .doesNotContain("of A", "of B");
    assertThat(cli.ok("extract", "--compare").out()).contains("n: 36 | 63").doesNotContain("A: 63");
    assertThat(cli.ok("--json", "extract", "--compare").out())
        .contains("\"values\":{\"person 1\":\"36\",\"person 2\":\"63\"}");
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
  void aWorksheetOfTheConsensusIsNotOnePersons() {
    cli.write("w.csv", "study,field,value,for\nx:N1,n,63,consensus\n");
    assertThat(cli.run("extract", "--reviewer", "A", "--from", "w.csv").err())
        .contains("written for the consensus, not for A (1 value). Add --consensus");
    cli.write("w.csv", "study,field,value,for\nx:N1,n,63,A\n");
    assertThat(cli.run("extract", "--reviewer", "A", "--consensus", "--from", "w.csv").err())
        .contains("written for A, not for the consensus (1 value). Leave --consensus out");
  }

  @Test
  void nothingToSettleIsSaid() {
    assertThat(cli.ok("extract", "--reviewer", "T", "--export", "t.csv").out())
        .contains("Nothing is left for T to settle.");
  }
}
