package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/**
 * The example review, searched again: what is known is known, what is new is asked for. The second
 * round is made up; its README tells which record is what.
 */
@Slow
class SecondRoundTest {
  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));
  private String votes = "";

  @BeforeEach
  void dropTheNewExports() throws IOException {
    cli = ExampleReview.copiedTo(folder);
    votes = cli.read("records/decisions/title-abstract/AP.csv");
    expectOnlyWhatTheFirstRoundGave();
    for (String export :
        List.of("pubmed-2022-06-01.nbib", "cinahl-2022-06-01.ris", "cochrane-2022-06-01.ris")) {
      cli.write("records/searches/" + export, resource(export));
    }
  }

  @Test
  void asksForTheNewReportsOnly() {
    Cli.Result run = cli.run("run", "--exit-code");

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.out()).contains("AP: 3 to screen at title-abstract");
    assertThat(queue("AP"))
        .containsExactly("pubmed:99900001", "pubmed:99900002", "pubmed:99900003");
    assertThat(queue("AC")).isEqualTo(queue("AP"));
    assertThat(cli.read("records/decisions/title-abstract/AP.csv")).isEqualTo(votes);
  }

  @Test
  void foldsALateCopyIntoTheIncludedReport() {
    cli.run("run");

    assertThat(cli.read("records/duplicates.csv"))
        .contains("cochrane:CN-99900001,pubmed:17611073,");
    assertThat(ledger("update/"))
        .contains("cochrane:CN-99900001,removed-duplicates,,pubmed:17611073,,");
    assertThat(flow("rounds/2022-06-01/")).contains("\"known_before\":4", "\"screened\":3");
  }

  @Test
  void countsANewTrialAndANewReportOfAnOldStudy() {
    cli.run("run");
    for (String reviewer : List.of("AP", "AC")) {
      vote(
          reviewer,
          "title-abstract",
          "99900001,include,",
          "99900002,include,",
          "99900003,exclude,");
    }
    for (String reviewer : List.of("AP", "AC")) {
      vote(reviewer, "full-text", "99900001,include,", "99900002,include,");
    }
    cli.ok("dedupe", "--different", "cinahl:999900001", "pubmed:99900002", "--reviewer", "SD");
    cli.ok("link", "pubmed:19604642", "pubmed:99900002", "--reviewer", "SD");

    assertThat(cli.run("run", "--exit-code").exitCode()).isZero();

    assertThat(flow("update/"))
        .contains(
            "\"previous\":{\"studies\":14,\"reports\":14}",
            "\"included\":{\"studies\":1,\"reports\":2}",
            "\"total\":{\"studies\":15,\"reports\":16}");
    assertThat(flow("")).contains("\"included\":{\"studies\":15,\"reports\":16}");
    assertThat(flow("rounds/2021-01-15/"))
        .contains(
            "\"databases\":101", "\"screened\":84", "\"included\":{\"studies\":14,\"reports\":14}");
    assertThat(cli.ok("report", "--check").exitCode()).isZero();
  }

  @Test
  void sayingNothingNewIsExitCodeZero() throws IOException {
    Cli untouched = ExampleReview.copiedTo(folder.resolve("untouched"));

    assertThat(untouched.run("run", "--exit-code").exitCode()).isZero();
    assertThat(untouched.run("status", "--exit-code").exitCode()).isZero();
  }

  /** What the config expects are the numbers of the published review, which had one round. */
  private void expectOnlyWhatTheFirstRoundGave() {
    String config = cli.read("screening-config.yaml");
    cli.write("screening-config.yaml", config.substring(0, config.indexOf("expected:")));
  }

  private List<String> queue(String reviewer) {
    cli.ok("decide", "--reviewer", reviewer, "--stage", "title-abstract", "--export", "todo.csv");
    return cli.read("todo.csv").lines().skip(1).map(row -> row.split(",", 2)[0]).toList();
  }

  private void vote(String reviewer, String stage, String... rows) {
    cli.write("v.csv", "record,verdict,reason\npubmed:" + String.join("\npubmed:", rows) + "\n");
    cli.ok("decide", "--reviewer", reviewer, "--stage", stage, "--from", "v.csv");
  }

  private String flow(String part) {
    return cli.read("records/report/" + part + "flow.json").replaceAll("\\s", "");
  }

  private List<String> ledger(String part) {
    return cli.read("records/report/" + part + "ledger.csv").lines().toList();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream export = SecondRoundTest.class.getResourceAsStream("second-round/" + name)) {
      return Objects.requireNonNull(export, name).readAllBytes();
    }
  }
}
