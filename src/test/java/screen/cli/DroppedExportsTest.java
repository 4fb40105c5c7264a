package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;

@Slow
class DroppedExportsTest {
  private static final String ONE =
      Exports.nbib(Exports.entry(99000001, "Mirror therapy for the painful hand."));
  private static final String TWO =
      Exports.nbib(
          Exports.entry(99000001, "Mirror therapy for the painful hand."),
          Exports.entry(99000002, "Bisphosphonates after wrist fracture: a trial."));

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void makeReview() {
    cli = Cli.review(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "x-2022-06-01.nbib, x-2022-06-01",
    "x-2022-06.nbib, x-2022-06",
    "x-2022.nbib, x-2022",
    "X-2022-06-01.NBIB, x-2022-06-01",
    "x-2022-06-01-2.nbib, x-2022-06-01",
    "x-2022-06-01 (1).nbib, x-2022-06-01"
  })
  void takesSourceAndRoundFromTheName(String name, String search) {
    cli.write("records/searches/" + name, ONE);

    cli.ok("run");

    assertThat(cli.read("records/searches.csv").lines().skip(1).toList())
        .singleElement()
        .asString()
        .startsWith(search + ",x,PubMed," + search.substring(2) + "," + search.substring(2) + ",,");
  }

  @Test
  void prefersTheLongestSourceThatFits() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
            .replace("  - {id: y,", "  - {id: x-trials, name: X trials}\n  - {id: y,"));
    cli.write("records/searches/x-trials-2022-06-01.nbib", ONE);

    cli.ok("run");

    assertThat(cli.read("records/records.jsonl")).startsWith("{\"id\":\"x-trials:99000001\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"export.nbib", "z-2022-06-01.nbib", "x.nbib", "x-2022-13.nbib", "x-summer.nbib"})
  void saysHowToNameAFileThatTellsTooLittle(String name) {
    cli.write("records/searches/x-2021.nbib", ONE);
    cli.write("records/searches/" + name, TWO);

    Cli.Result result = cli.run("run");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("records/searches/" + name, "x-2022-06-01.ris", "x, y");
    assertThat(cli.exists("records/searches.csv")).isFalse();
    assertThat(cli.exists("records/records.jsonl")).isFalse();
  }

  @Test
  void namesAllFilesThatStandAgainstARun() {
    cli.write("records/searches/mine.nbib", ONE);
    cli.write("records/searches/yours.nbib", TWO);
    Cli.Result names = cli.run("run");

    assertThat(names.exitCode()).isEqualTo(3);
    assertThat(names.err())
        .containsSubsequence("mine.nbib: ", "yours.nbib: ", "2 problems; nothing was changed.");
  }

  @Test
  void isNotBlockedByACopyOfWhatWasTakenIn() {
    cli.write("records/searches/x-2021.nbib", ONE);
    cli.ok("run");
    cli.write("records/searches/copy.nbib", ONE);
    cli.write("records/searches/x-2022.nbib", TWO);

    assertThat(cli.ok("status").out()).contains("(x-2022.nbib): `screen run`\n");
    assertThat(cli.ok("run").err()).contains("round 2022, 2 found");
  }

  @Test
  void tellsInTheStatusWhatLiesThereAndHowToTakeItIn() {
    cli.write("records/searches/x-2021.nbib", ONE);
    assertThat(cli.ok("status").out())
        .contains("1 export in records/searches is not imported yet (x-2021.nbib): `screen run`");

    cli.write("records/searches/mine.nbib", TWO);
    assertThat(cli.ok("--json", "status").out())
        .contains("\"not_imported\":[\"mine.nbib\",\"x-2021.nbib\"]");
    assertThat(cli.ok("status").out())
        .contains(
            "records/searches/mine.nbib is not imported yet, and its name does not give source")
        .contains("`screen import \"records/searches/mine.nbib\" --source ID`");

    assertThat(cli.ok("status").out())
        .contains("(x-2021.nbib): `screen run`, once the others are imported");

    cli.ok("import", "records/searches/mine.nbib", "--source", "y", "--date", "2021-01-31");
    cli.ok("run");
    assertThat(cli.ok("status").out()).doesNotContain("not imported yet");
    assertThat(cli.ok("--json", "status").out()).contains("\"not_imported\":[]");
  }

  @Test
  void warnsInACheckOfWhatLiesThere() {
    cli.write("records/searches/x-2021.nbib", ONE);
    cli.ok("run");
    cli.write("records/searches/x-2022.nbib", TWO);

    assertThat(cli.ok("check").out())
        .contains(
            "records/searches/x-2022.nbib", "the search log does not list it", "`screen run`");
  }

  @Test
  void saysNoMoreOfTheVeryBytesThatWereTakenIn() {
    cli.write("records/searches/x-2021.nbib", ONE);
    cli.ok("run");
    cli.write("records/searches/x-2022.nbib", ONE);

    assertThat(cli.ok("status").out()).doesNotContain("not imported yet");
  }

  @Test
  void leavesThemForAnotherRunWhenAsked() {
    cli.write("records/searches/x-2021.nbib", ONE);
    cli.ok("run");
    cli.write("records/searches/x-2022.nbib", TWO);

    cli.ok("run", "--listed");

    assertThat(cli.read("records/searches.csv").lines().skip(1)).hasSize(1);
  }

  @Test
  void takesAllDroppedFilesOrNone() {
    cli.write("records/searches/x-2022.nbib", ONE);
    cli.write("records/searches/y-2022.nbib", "this is no export\n");

    Cli.Result result = cli.run("run");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(cli.exists("records/searches.csv")).isFalse();
  }

  @Test
  void changesNothingWhenItRunsAgain() {
    cli.write("records/searches/x-2022.nbib", ONE);
    cli.ok("run");
    String log = cli.read("records/searches.csv");
    String records = cli.read("records/records.jsonl");

    cli.ok("run");

    assertThat(cli.read("records/searches.csv")).isEqualTo(log);
    assertThat(cli.read("records/records.jsonl")).isEqualTo(records);
  }

  @Test
  void countsTheSameBytesOnceAndSaysSo() {
    cli.write("records/searches/x-2021.nbib", ONE);
    cli.write("records/searches/x-2022.nbib", ONE);

    Cli.Result result = cli.ok("run");

    assertThat(result.err()).contains("x-2022.nbib is the same file as that of the search x-2021");
    assertThat(cli.read("records/searches.csv").lines()).hasSize(2);
  }

  @Test
  void knowsTheRecordsOfEarlierRounds() {
    cli.write("records/searches/x-2021.nbib", ONE);
    cli.ok("run");
    cli.write("records/searches/x-2022.nbib", TWO);

    Cli.Result result = cli.ok("run");

    assertThat(result.err()).contains("round 2022, 2 found = 1 new + 1 known (0 updated)");
    assertThat(cli.read("records/records.jsonl")).contains("[\"x-2021\",\"x-2022\"]");
  }

  @Test
  void leavesHiddenFilesAlone() {
    cli.write("records/searches/.DS_Store", "x");
    cli.write("records/searches/x-2021.nbib", ONE);

    cli.ok("run");

    assertThat(cli.read("records/searches.csv").lines()).hasSize(2);
  }
}
