package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;
import screen.workflow.publish.Publication;

/** The report on AI, and that it leaves all else as it was. */
@Slow
class AiReportTest {
  private static final List<String> VERDICTS = List.of("include", "exclude", "unclear", "maybe?");
  private static final List<String> OF_PEOPLE =
      List.of("agreement.json", "flow.json", "flow.csv", "flow.svg", "ledger.csv", "excluded.csv");

  @TempDir Path folder;

  @Test
  void comparesAiWithPeopleAndFillsTheChecklist() {
    Cli cli = settled();
    AiReview.take(
        cli,
        "r1",
        AiReview.line("r1", "x:N1", "include"),
        AiReview.line("r1", "x:N2", "unclear"),
        AiReview.line("r1", "x:N3", "include"));
    cli.ok("report");

    JsonSchemasTest.holds("ai", cli.read("records/report/ai.json"));
    assertThat(cli.read("records/report/ai.csv").lines().skip(1))
        .containsExactly("qwen,r1,title-abstract,1,0,0,0,1,0,0,1.0,0.025,1.0,0.0,0.0,0.975");
    assertThat(cli.read("records/report/report.md"))
        .contains("qwen, run r1, title-abstract | included | 1 | 0 | 0")
        .contains("Sensitivity 100.0 % (1 of 1; 2.5 % to 100.0 %)");
    assertThat(cli.read("records/report/report.html")).contains("id=\"ai\"");
    assertThat(cli.read("records/report/methods.md"))
        .contains("in the role silent", "qwen3:32b, version 3, local, temperature 0, seed 7");
    assertThat(cli.read("records/report/traice-checklist.md"))
        .contains("| Methods | M6 | Mandatory |", "records/ai/r1/prompt.txt", "SHA-256")
        .contains("| Discussion | D1 | Recommended | Limitations | Open:");
    cli.ok("report", "--check");
    assertThat(Publication.of(cli.session().open()))
        .as("whoever restores the review gets the same report")
        .containsKeys("records/ai/runs.csv", "records/ai/r1/votes.jsonl", "records/ai/r1/run.json");
  }

  /** Human kappa, the flow and every decision are the same whatever AI says. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void leavesTheNumbersOfPeopleAsTheyAre(long seed) {
    Cli cli = settled();
    cli.ok("report");
    TreeMap<String, String> before = new TreeMap<>();
    OF_PEOPLE.forEach(file -> before.put(file, cli.read("records/report/" + file)));

    Random random = new Random(seed);
    AiReview.take(
        cli,
        "r1",
        List.of("x:N1", "x:N2", "x:N3", "x:N4").stream()
            .map(id -> AiReview.line("r1", id, VERDICTS.get(random.nextInt(VERDICTS.size()))))
            .toArray(String[]::new));
    cli.ok("report");

    assertThat(cli.read("records/report/ai.json")).contains("\"run\" : \"r1\"");
    before.forEach(
        (file, text) -> assertThat(cli.read("records/report/" + file)).as(file).isEqualTo(text));
  }

  /** One record is included, one excluded, and one is open. */
  private Cli settled() {
    AiReview review = AiReview.in(folder);
    for (String reviewer : List.of("A", "B")) {
      review.records().decide(reviewer, "x:N1,include,,,\nx:N2,exclude,,,\n");
    }
    review.records().decide("A", "x:N3,include,,,\n");
    return review.cli();
  }
}
