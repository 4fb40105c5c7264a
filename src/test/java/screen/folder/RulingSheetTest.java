package screen.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.cli.Cli;

/** Rulings that come back from a spreadsheet. */
class RulingSheetTest {
  private static final String RULINGS = "records/rulings.csv";
  private static final String HEADER = "a,b,ruling,reviewer,decided_at,note\n";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aReviewOfThreeRecords() {
    cli = Cli.review(folder);
    cli.write("x.ris", entry(1, "Sleep") + entry(2, "Night shifts") + entry(3, "Rats"));
    cli.ok("import", "x.ris", "--source", "x");
  }

  @Test
  void takesRulingsAndFoldsByThem() {
    Cli.Result result =
        take("a,b,title_a,ruling,note\nx:N1,x:N2,Sleep,same,\"one, again\"\nx:N1,x:N3,,,\n");

    assertThat(result.out()).contains("\"duplicates\":1", "\"rulings\":1", "\"unchanged\":0");
    assertThat(cli.read(RULINGS))
        .isEqualTo(HEADER + "x:N1,x:N2,same,A,2026-03-01T10:00:01Z,\"one, again\"\n");
    assertThat(cli.read("records/duplicates.csv")).contains("x:N2,x:N1,").endsWith(",A\n");
  }

  @Test
  void takesWhatIsSaidAlreadyForNoRuling() {
    take("a,b,ruling,note\nx:N1,x:N2,same,\n");
    String before = cli.read(RULINGS);

    assertThat(take("ruling;b;a\nSame;x:N1;x:N2\n").out())
        .contains("\"rulings\":0", "\"unchanged\":1");
    assertThat(cli.read(RULINGS)).isEqualTo(before);
  }

  @Test
  void checkFindsARulingOnARecordThatIsNotThere() {
    take("a,b,ruling\nx:N1,x:N2,same\n");
    cli.write(RULINGS, cli.read(RULINGS) + "x:N1,x:N9,same,A,2026-03-02T10:00:00Z,\n");

    Cli.Result result = cli.run("check");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains(RULINGS + ":3", "x:N9");
  }

  @Test
  void addsALineForAChangeOfMind() {
    take("a,b,ruling\nx:N1,x:N2,same\n");

    assertThat(take("a,b,ruling\nx:N1,x:N2,different\n").out()).contains("\"duplicates\":0");
    assertThat(cli.read(RULINGS).lines()).hasSize(3);
  }

  @Test
  void listsEverythingThatIsWrongAndTakesNothing() {
    Cli.Result result =
        take(
            """
            a,b,ruling,note
            x:N9,x:N1,same,
            x:N1,x:N2,sam,
            x:N2,x:N1,same,
            x:N3,x:N3,same,
            x:N1,x:N3,,only a note
            x:N2,x:N3,different,
            """);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out())
        .contains("\"file\":\"r.csv\",\"line\":2}")
        .contains("No record is called 'x:N9'.")
        .contains("r.csv:3: 'sam' is not a ruling. Did you mean 'same'?")
        .contains("r.csv:4: This pair is in line 3 already.")
        .contains("r.csv:5: A ruling is about two records; this one names x:N3 twice.")
        .contains("r.csv:6: The ruling is missing, but there is a note.")
        .contains("5 problems; no ruling was taken.")
        .contains(
            "{\"message\":\"No record is called 'x:N9'. Did you mean x:N1 or x:N2 or"
                + " x:N3?\",\"file\":\"r.csv\",\"line\":2}")
        .contains("\"file\":\"r.csv\",\"line\":6}]}}");
    assertThat(cli.exists(RULINGS)).isFalse();
  }

  @Test
  void differentInTheRowOfAGroupIsSaidOfAllOfItAndSameOfTheTwo() {
    take("a,b,records,ruling\nx:N1,x:N2,40,different\nx:N1,x:N3,40,same\nx:N2,x:N3,2,different\n");

    assertThat(cli.read(RULINGS))
        .contains("x:N1,x:N2,all-different,A,", "x:N1,x:N3,same,A,", "x:N2,x:N3,different,A,");
  }

  @Test
  void namesRulingsThatContradictEachOther() {
    take("a,b,ruling\nx:N1,x:N2,same\n");

    Cli.Result result = take("a,b,ruling\nx:N2,x:N3,same\nx:N1,x:N3,different\n");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out())
        .contains("x:N1 and x:N2 are the same (records/rulings.csv:2, A)")
        .contains("x:N2 and x:N3 are the same (r.csv:2, A)")
        .contains("but x:N1 and x:N3 are different (r.csv:3, A)")
        .contains("no ruling was taken.")
        .contains("\"file\":\"r.csv\",\"line\":3}");
    assertThat(cli.read(RULINGS).lines()).hasSize(2);
  }

  @Test
  void neverWritesASingleRulingThatContradictsOthers() {
    take("a,b,ruling\nx:N1,x:N2,same\nx:N2,x:N3,same\n");

    Cli.Result result = cli.run("dedupe", "--different", "x:N1", "x:N3", "--reviewer", "A");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(cli.read(RULINGS).lines()).hasSize(3);
  }

  @Test
  void takesSeveralPairsOfTheCommandLineOrNone() {
    Cli.Result wrong =
        cli.run("dedupe", "--same=x:N1", "x:N2", "--same=x:N2", "x:N9", "--reviewer=A");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(cli.exists(RULINGS)).isFalse();

    cli.ok("dedupe", "--same=x:N1", "x:N2", "--same=x:N2", "x:N3", "--reviewer=A");
    assertThat(cli.read(RULINGS)).contains("x:N1,x:N2,same,A,", "x:N2,x:N3,same,A,");
  }

  @Test
  void asksWhoRules() {
    cli.write("r.csv", "a,b,ruling\n");

    assertThat(cli.run("dedupe", "--from", "r.csv").err())
        .contains("--reviewer who rules. Known: A, B, T.");
  }

  private Cli.Result take(String sheet) {
    cli.write("r.csv", sheet);
    return cli.run("--json", "dedupe", "--from", "r.csv", "--reviewer", "A");
  }

  private static String entry(int number, String title) {
    return "TY  - JOUR\nAN  - N" + number + "\nTI  - " + title + "\nER  - \n\n";
  }
}
