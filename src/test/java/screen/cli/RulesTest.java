package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** A rule that the tool applies and one whose hits come from a file, from the config to check. */
@Slow
class RulesTest {
  private static final String CONFIG = "screening-config.yaml";

  @TempDir Path folder;

  @Test
  void removesBeforeScreeningListsEachHitAndChecksThem() {
    FourRecords review = FourRecords.in(folder);
    Cli cli = review.cli();
    String plain = cli.read(CONFIG);
    cli.write(
        CONFIG,
        plain
            + "rules:\n"
            + "  - {id: robot, label: Not a trial, from: file}\n"
            + "  - {id: late, label: Too late, remove: {published-after: 2019}}\n");
    review.decide("robot", "x:N1,exclude,,,\nx:N2,include,,,\n");
    review.decide("A", "x:N3,include,,,\n");
    cli.ok("report");

    assertThat(cli.read("records/report/rules.csv"))
        .isEqualTo(
            """
            record,rule,filter,value,effect,title
            x:N1,robot,its hits come from a file,,removed,'=cmd 1
            x:N1,late,published-after: 2019,2020,"removed, counted under robot",'=cmd 1
            x:N2,late,published-after: 2019,2020,removed,'=cmd 2
            x:N3,late,published-after: 2019,2020,not removed: a person screened it,'=cmd 3
            """);
    assertThat(cli.read("records/report/report.md"))
        .contains("Not a trial | its hits come from a file | 1");
    assertThat(cli.read("records/report/flow.svg")).contains("Too late (n = 1)");
    JsonSchemasTest.holds("flow", cli.read("records/report/flow.json"));
    assertThat(cli.ok("report", "--explain", "removed-automation:late").out()).contains("x:N2");
    Cli.Result checked = cli.ok("check");
    assertThat(checked.out() + checked.err()).contains("People screened 1 record that rules hit");

    cli.write(
        "records/report/rules.csv",
        cli.read("records/report/rules.csv").replace("x:N2,late", "x:N3,late"));
    assertThat(cli.run("check").exitCode()).isEqualTo(1);

    cli.write(CONFIG, plain.replace("tiebreaker: T", "tiebreaker: T, automation: [robot]"));
    Cli.Result old = cli.run("status");
    assertThat(old.exitCode()).isEqualTo(3);
    assertThat(old.err()).contains("rules: [{id: robot, from: file}]");
    cli.write(CONFIG, plain + "rules: [{id: robot, from: file}]\n");
    cli.ok("report");
    assertThat(cli.read("records/report/flow.json")).contains("\"robot\" : 1");
  }
}
