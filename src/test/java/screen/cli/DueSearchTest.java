package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** What is told where exports or rulings came after the last search for duplicates. */
@Slow
class DueSearchTest {
  private static final String STEP =
      "Next: `screen dedupe`: exports or rulings came after the last search for duplicates";
  private static final String ERROR =
      "\"rule\":\"duplicates\",\"severity\":\"error\",\"where\":\"records/duplicates.csv\"";
  private static final String WARNING =
      "so a report may count and be screened more than once. Run `screen dedupe`.";
  private static final String SHARED = "Relief of pain by a made-up drug";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void importTheFirstExport() {
    cli = Cli.review(folder);
    cli.write("one.nbib", Exports.nbib(Exports.entry(1, SHARED)));
    cli.write("two.ris", Exports.ris("N1", SHARED) + Exports.ris("N2", "Something else at all"));
    cli.ok("import", "one.nbib", "--source", "x");
  }

  @Test
  void advisesTheSearchFirstWhereAnExportCameAfterIt() {
    cli.ok("dedupe");

    assertThat(cli.ok("import", "two.ris", "--source", "y").out()).endsWith("\n" + STEP + "\n");
    assertThat(cli.ok("status").out()).contains("\n\n" + STEP + "\nA: 3 to screen");
    assertThat(cli.ok("status", "--json").out()).contains("\"next\":[\"" + STEP + "\",");
  }

  @Test
  void refusesToCallCountsRightThatHoldARecordTwice() {
    cli.ok("dedupe");
    cli.ok("import", "two.ris", "--source", "y");
    cli.ok("report");

    Cli.Result check = cli.run("check", "--json");
    Cli.Result committed = cli.run("report", "--check", "--json");

    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.out()).contains(ERROR, "Run `screen dedupe`.");
    assertThat(committed.exitCode()).isEqualTo(1);
    assertThat(committed.out()).contains(ERROR);
  }

  @Test
  void warnsOfAReportAndAQueueThatHoldARecordTwice() {
    cli.ok("dedupe");
    cli.ok("import", "two.ris", "--source", "y");

    assertThat(cli.ok("report").err()).contains("warning: ").contains(WARNING);
    assertThat(export().err()).contains("warning: ").contains(WARNING);
  }

  @Test
  void saysNoMoreOnceTheSearchIsDone() {
    cli.ok("dedupe");
    cli.ok("import", "two.ris", "--source", "y");
    cli.ok("dedupe");

    assertThat(cli.ok("check").out()).isEqualTo("Every rule that applies is satisfied.\n");
    assertThat(cli.ok("status").out()).doesNotContain("screen dedupe`:");
    assertThat(cli.ok("report").err()).doesNotContain("warning");
    assertThat(export().err()).doesNotContain("warning");
    assertThat(cli.ok("import", "two.ris", "--source", "y").out()).doesNotContain("Next:");
  }

  @Test
  void asksForASearchAfterARulingThatItDidNotKnow() {
    cli.ok("import", "two.ris", "--source", "y");
    cli.ok("dedupe");
    cli.write(
        "records/rulings.csv",
        "a,b,ruling,reviewer,decided_at,note\nx:1,y:N1,different,A,2026-01-31T14:05:00+01:00,\n");

    assertThat(cli.ok("status").out()).contains(STEP);
    assertThat(cli.run("check").exitCode()).isEqualTo(1);
  }

  @Test
  void warnsOfSeveralExportsThatNobodySearched() {
    cli.ok("import", "two.ris", "--source", "y");

    assertThat(cli.ok("check").out()).contains("warning duplicates", "no search for duplicates");
    assertThat(export().err()).contains("warning: no search for duplicates was run yet");
  }

  @Test
  void leavesTheOneExportInPeaceThatNobodySearched() {
    assertThat(cli.ok("check").out()).isEqualTo("Every rule that applies is satisfied.\n");
    assertThat(export().err()).doesNotContain("warning");
    assertThat(cli.ok("status").out()).endsWith("\nNext: `screen dedupe`\n");
  }

  private Cli.Result export() {
    return cli.ok(
        "decide", "--reviewer", "A", "--stage", "title-abstract", "--export", "queue.csv");
  }
}
