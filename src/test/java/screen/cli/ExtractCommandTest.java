package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;

/** What extractors enter: taken from tables and workbooks, all or none. */
@Slow
class ExtractCommandTest extends TwoStudies {
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
  void twoValuesOfOneCellAreRefusedAlsoIfOneIsKnown() {
    extract("A", "x:N1,,,n,63,,,\n");

    assertThat(extract("A", "x:N1,,,n,63,,,\nx:N1,,,n,36,,,\n").err())
        .contains("v.csv:3: The value of n of x:N1 is in line 2 too, with another content.");
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
