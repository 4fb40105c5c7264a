package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.record.RecordId;
import screen.workflow.LoadReview;
import screen.workflow.report.NamedBoxes;
import screen.workflow.report.Snapshot;

/** A review with a rule and AI in the roles silent, rescue and screen-out, from end to end. */
@Slow
class CertifiedReviewTest {
  @TempDir Path folder;

  @Test
  void refusesTheReportUntilTheRecordsDrawnAreSettled() {
    CertifiedReview review = CertifiedReview.in(folder);
    review.cli().ok("run");
    Cli cli = review.withAi().cli();

    Cli.Result refused = cli.run("report");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .contains("The AI qwen screens out 3 records without a certificate")
        .contains("13 of the 13 records drawn for people are not settled yet");
    assertThat(cli.run("run").exitCode()).isEqualTo(1);
    assertThat(cli.run("report", "--out", "elsewhere").exitCode()).isEqualTo(1);
    assertThat(cli.run("report", "--check").out())
        .contains("13 of the 13 records drawn")
        .doesNotContain("x:N34");
    assertThat(cli.ok("status").out())
        .contains("AI qwen screens out 3 records, not certified yet:")
        .contains("excluded            3  on title and abstract, including 3 by AI");
    assertThat(cli.read("records/report/flow.json")).contains("\"ai\" : 0");
    assertThat(review.queue("A")).as("in the usual order").isSorted();
  }

  @Test
  void goesFromRulesAndAiToADiagramOfWhichEveryBoxExpands() {
    CertifiedReview review = CertifiedReview.in(folder).withAi().screened();
    Cli cli = review.cli();
    rescue(cli);
    String[] wanted = IntStream.rangeClosed(12, 32).mapToObj(n -> "x:N" + n).toArray(String[]::new);
    for (String reviewer : List.of("A", "B")) {
      cli.vote(
          reviewer,
          "full-text",
          List.of(wanted).stream()
              .map(id -> id + (id.equals("x:N31") ? ",exclude,population" : ",include,"))
              .toArray(String[]::new));
    }
    cli.ok("report");
    cli.ok("report", "--check");
    cli.ok("check");

    assertThat(cli.read("records/report/flow.svg"))
        .contains("by Human (n = 14)", "by AI (n = 3)", "by AI (n = 0)", "automated tools*");
    JsonSchemasTest.holds("flow", cli.read("records/report/flow.json"));
    JsonSchemasTest.holds("ai-certificate", cli.read("records/report/ai-certificate.json"));
    assertThat(cli.read("records/report/methods.md"))
        .contains("a random sample of 13 of the excluded records", "at least 95.4 %");
    assertThat(cli.read("records/report/traice-checklist.md"))
        .contains("qwen, role screen-out (plan: sample 13", "AI excluded 3 records");
    assertThat(cli.read("records/report/report.html"))
        .contains("qwen is in the role screen-out", "By AI");
    everyBoxExpands(cli);
    leavesTheAgreementOfPeopleAlone(cli);
  }

  /** Two records that both excluded go to the tiebreaker, and nothing else changes. */
  private static void rescue(Cli cli) {
    cli.ok(
        "decide",
        "--reviewer",
        "T",
        "--stage",
        "title-abstract",
        "--rescue",
        "9",
        "--export",
        "t.csv");
    assertThat(cli.read("records/rescue.csv").lines().skip(1))
        .hasSize(2)
        .allMatch(line -> line.contains(",ai,T,"));
    assertThat(cli.read("t.csv")).contains("x:N32", "x:N33").doesNotContain("x:N34");
    assertThat(cli.ok("report", "--explain", "sought").out()).contains("20 in sought");
    cli.vote("T", "title-abstract", "x:N32,include,", "x:N33,exclude,other");
  }

  private static void everyBoxExpands(Cli cli) {
    Snapshot now =
        Snapshot.of(LoadReview.of(cli.session().open()), cli.session().open().retractions());
    Flow flow = now.flow();
    NamedBoxes named = new NamedBoxes(flow);
    for (Box box : Box.values()) {
      assertThat(named.of(box.id())).as(box.id()).isEqualTo(flow.ids(box));
    }
    assertThat(named.of("removed-automation:early")).hasSize(2);
    assertThat(named.of("excluded-by-ai")).hasSize(3);
    assertThat(named.of("excluded_by.human")).hasSize(14);
    assertThat(named.of("excluded-full-text:population")).hasSize(1);
    assertThat(named.of("included")).hasSize(20);
    TreeSet<RecordId> ended = new TreeSet<>();
    Boxes.ends().forEach(box -> ended.addAll(flow.ids(box)));
    assertThat(ended).isEqualTo(now.review().records().keySet());
    assertThat(cli.ok("report", "--explain", "excluded-by-ai").out())
        .contains("3 in excluded-by-ai");
  }

  private static void leavesTheAgreementOfPeopleAlone(Cli cli) {
    String agreement = agreement(cli);
    String config = cli.read("screening-config.yaml");
    cli.write("screening-config.yaml", config.replaceAll("(?ms)^ai:.*?^report", "report"));
    cli.ok("report");

    assertThat(agreement(cli)).isEqualTo(agreement);
    assertThat(cli.read("records/plans.csv").lines().skip(2))
        .hasSize(1)
        .allMatch(line -> line.startsWith("no-ai-plan,"));
    assertThat(cli.exists("records/report/ai-certificate.json")).isFalse();
  }

  /** All but the number of records that no person screened, which people would judge without AI. */
  private static String agreement(Cli cli) {
    return cli.read("records/report/agreement.json").replaceAll("\"by_none\" : \\d+", "");
  }

  @Test
  void saysWhatIsMissingIfTheRecordsDrawnDoNotShowEnough() {
    CertifiedReview review = CertifiedReview.in(folder);
    Cli cli = review.cli();
    String config = cli.read("screening-config.yaml");
    cli.write("screening-config.yaml", config.replace("sample: 13", "sample: 5"));
    review.withAi();
    for (String reviewer : List.of("A", "B")) {
      cli.vote(
          reviewer,
          "title-abstract",
          review.queue(reviewer).stream()
              .map(id -> id + (id.compareTo("x:N32") < 0 ? ",include," : ",exclude,"))
              .toArray(String[]::new));
    }

    assertThat(cli.run("report").err())
        .contains("a sensitivity of at least 95.0 % is not shown", "show at least")
        .contains("a sample of 12 excluded records (7 more)");

    cli.write("screening-config.yaml", config);
    assertThat(cli.run("report").err())
        .contains("the plan of the config is not the one that was fixed before");
  }
}
