package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** A reason is optional at title and abstract; where there is one, the flow counts it. */
@Slow
class ReasonsAtTitleAbstractTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void twoOfThreeRecordsAreExcluded() {
    FourRecords review = FourRecords.in(folder);
    cli = review.cli();
    review.decide("A", "x:N1,exclude,other,,\nx:N2,exclude,,,\nx:N3,exclude,other,,\n");
    review.decide("B", "x:N1,exclude,population,,\nx:N2,exclude,,,\nx:N3,include,,,\n");
  }

  @Test
  void countsThePrimaryReasonOfARecordThatIsOut() {
    assertThat(cli.ok("--json", "status").out())
        .contains("\"excluded\":2")
        .contains("\"not_screened\":0,\"excluded_by\":{\"human\":2,\"ai\":0}")
        .contains("\"excluded_title_abstract\":{\"by_reason\":{\"population\":1}}");
  }

  @Test
  void canBeExpected() {
    String config = cli.read("screening-config.yaml");
    cli.write(
        "screening-config.yaml",
        config
            + "expected: {excluded_by.human: 2, excluded_by.ai: 0, not_screened: 0,"
            + " excluded_title_abstract.by_reason.population: 1}\n");
    cli.ok("report");
    cli.ok("report", "--check");

    cli.write(
        "screening-config.yaml",
        config + "expected: {excluded_title_abstract.by_reason.population: 2}\n");
    Cli.Result check = cli.run("report", "--check");

    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.out() + check.err())
        .contains("excluded_title_abstract.by_reason.population: 2 expected, 1 found");
  }

  @Test
  void areInTheReportAndInTheDiagramThatAsksForThem() {
    cli.ok("report");
    assertThat(cli.read("records/report/report.md"))
        .contains(
            "## Records excluded at title and abstract, by reason", "| No reason given | 1 |");
    assertThat(cli.read("records/report/flow.mmd")).doesNotContain("No reason given");

    String config = cli.read("screening-config.yaml");
    for (String diagram : new String[] {"prisma-2020", "prisma-2009"}) {
      cli.write(
          "screening-config.yaml",
          config + "report: {diagram: " + diagram + ", title-abstract-reasons: true}\n");
      cli.ok("report");
      assertThat(cli.read("records/report/flow.mmd"))
          .as(diagram)
          .contains("population (n = 1)", "No reason given (n = 1)");
    }
  }
}
