package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import screen.Slow;

/** Thirty records, of which the first two are relevant; a plan that lets screening stop early. */
@Slow
class StopCommandTest extends ThirtyRecords {
  private static final String PLAN = "stopping: {plan: cmh, target-recall: 0.5, confidence: 0.5}";

  @BeforeEach
  void twoScreenersAndAPlan() {
    config("screeners: [A, B], votes-per-record: 2, tiebreaker: T", PLAN);
    cli.ok("run");
  }

  @Test
  void fixesThePlanAtTheFirstRunAndEachChangeOfIt() {
    String config = cli.read("screening-config.yaml");
    cli.write("screening-config.yaml", config.replace("target-recall: 0.5", "target-recall: 0.50"));
    cli.ok("report");
    assertThat(plans()).hasSize(2);

    cli.write("screening-config.yaml", config.replace("target-recall: 0.5", "target-recall: 0.9"));
    cli.ok("report");
    cli.write("screening-config.yaml", config.replace(PLAN, ""));
    cli.ok("report");

    assertThat(plans())
        .satisfiesExactly(
            header -> assertThat(header).startsWith("event,rule,target_recall,confidence,order,"),
            line -> assertThat(line).startsWith("plan,cmh,0.5,0.5,id,,2026-03-01T"),
            line -> assertThat(line).startsWith("plan,cmh,0.9,0.5,id,,2026-03-01T"),
            line -> assertThat(line).startsWith("no-plan,,,,id,,2026-03-01T"));
    assertThat(cli.exists("records/report/stopping.json")).isFalse();
  }

  @Test
  void refusesUntilTheRuleAllowsItAndSaysWhatIsNeeded() {
    assertThat(stop().exitCode()).isEqualTo(3);
    assertThat(stop().err())
        .contains(
            "The rule does not allow stopping yet: 0 of 30 records settled, 30 left; 0 relevant so"
                + " far",
            "if no more relevant record is found, it may stop after 16 more records");
    assertThat(cli.ok("status").out())
        .contains("stopping rule cmh, target recall 0.5, confidence 0.5:\n  0 of 30 records");
    assertThat(cli.ok("status", "--json").out())
        .contains(
            "\"stopping\":{\"rule\":\"cmh\",\"target_recall\":0.5,\"confidence\":0.5,\"p\":1.0,"
                + "\"screened\":0,\"remaining\":30,\"relevant\":0,\"since_last_relevant\":0,"
                + "\"may_stop\":false}");
  }

  @Test
  void countsWhatNobodyScreenedAsNotScreened() {
    screenUpTo(30);
    vote("A", "x:N39,include");
    Cli.Result stopped = stop();
    assertThat(stopped.exitCode()).as(stopped.err()).isZero();
    assertThat(stopped.out()).contains("20 of 30 records settled, 2 relevant, p 0.");

    assertThat(cli.ok("report").out()).contains("not screened");
    assertThat(cli.read("records/report/flow.json"))
        .contains("\"screened\" : 21,", "\"not_screened\" : 9,", "\"title-abstract\" : 1,");
    assertThat(cli.read("records/report/flow.svg")).contains("Records not screened (stopping");
    assertThat(worksheet("B")).containsExactly("x:N39");
    assertThat(worksheet("A")).isEmpty();
    assertThat(cli.ok("report", "--explain", "not-screened").out()).contains("9 in not-screened");
    assertThat(cli.read("records/report/methods.md"))
        .contains("stopped on 2026-03-01 by the rule of Callaghan and Müller-Hansen (2020)")
        .contains("a plan fixed on 2026-03-01 before the first vote, in the order id");
    assertThat(cli.read("records/report/stopping.json"))
        .contains("\"record\" : \"x:N10\"", "\"A include 2026-03-01T");
    JsonSchemasTest.holds("stopping", cli.read("records/report/stopping.json"));
    JsonSchemasTest.holds("status", cli.ok("status", "--json").out());
    assertThat(cli.ok("check").out()).doesNotContain("stopping");
    assertThat(cli.run("report", "--check").out()).doesNotContain("error");
  }

  @Test
  void goesOnWhenTheStopIsTakenBack() {
    screenUpTo(30);
    assertThat(stop().exitCode()).isZero();
    assertThat(stop().err()).contains("stopped already");
    cli.ok("stop", "--reviewer", "B", "--resume", "--note", "A new criterion");

    assertThat(cli.ok("status", "--json").out()).contains("\"not_screened\":0");
    assertThat(worksheet("A")).hasSize(10);
    assertThat(cli.run("stop", "--reviewer", "B", "--resume").err()).contains("was not stopped");
  }

  @Test
  void findsWhatWasChangedAfterTheStop() {
    screenUpTo(30);
    assertThat(stop().exitCode()).isZero();
    cli.ok("report");
    String votes = cli.read("records/decisions/title-abstract/A.csv");
    String plans = cli.read("records/plans.csv");
    String config = cli.read("screening-config.yaml");

    cli.write(
        "records/decisions/title-abstract/A.csv", votes.replace("x:N11,include", "x:N11,exclude"));
    assertThat(check("check"))
        .contains("2 relevant, by the files")
        .contains("At place 2 the certificate has x:N11 (A include 2026-03-01T");
    assertThat(check("report", "--check")).contains("2 relevant, by the files");
    cli.write("records/decisions/title-abstract/A.csv", votes);

    cli.write("records/plans.csv", plans.replace("plan,cmh,0.5", "plan,cmh,0.6"));
    assertThat(check("check")).contains("does not follow the plan").contains("an earlier line");

    cli.write("records/plans.csv", plans.replaceFirst("(?m)^stop,.*\n", ""));
    assertThat(check("check")).contains("The certificate has a stop by A of 2026-03-01T");
    cli.write("records/plans.csv", plans);

    cli.write("screening-config.yaml", config.replace("target-recall: 0.5", "target-recall: 0.6"));
    assertThat(check("check")).contains("is not that of the newest line of records/plans.csv");
    assertThat(cli.ok("status").err()).contains("was changed after screening was stopped");
    cli.write(
        "screening-config.yaml", config.replace("screening: {", "screening: {order: ranked, "));
    assertThat(check("check")).contains("is not that of the newest line of records/plans.csv");
    cli.write("screening-config.yaml", config);
    cli.write(
        "records/report/stopping.json",
        cli.read("records/report/stopping.json").replace("x:N12", "x:N99"));
    assertThat(check("report", "--check")).contains("stopping.json");
  }

  private String check(String... command) {
    Cli.Result result = cli.run(command);
    assertThat(result.exitCode()).as(result.out()).isEqualTo(1);
    return result.out();
  }

  private List<String> plans() {
    return cli.read("records/plans.csv").lines().toList();
  }

  private Cli.Result stop() {
    return cli.run("stop", "--reviewer", "A", "--note", "as planned");
  }

  /** Both screen the records from x:N10 on, up to this one without it. */
  private void screenUpTo(int end) {
    for (String reviewer : List.of("A", "B")) {
      vote(
          reviewer,
          IntStream.range(10, end)
              .mapToObj(n -> "x:N" + n + (n < 12 ? ",include" : ",exclude"))
              .toArray(String[]::new));
    }
  }
}
