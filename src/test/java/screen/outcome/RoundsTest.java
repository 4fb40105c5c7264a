package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;
import screen.cli.Exports;

/** The example of the page on updates, through the command line. */
@Slow
class RoundsTest {
  private static final String MIRROR = "Mirror therapy for the painful hand after a stroke.";
  private static final String BONE = "Bisphosphonates for bone loss following wrist fracture.";
  private static final String VITAMIN = "Vitamin C to prevent pain syndromes: a cohort study.";
  private static final String KETAMINE =
      "Subanaesthetic ketamine infusions in an outpatient clinic.";
  private static final String NERVE = "Spinal cord stimulation and quality of life at five years.";

  @TempDir static Path played;
  private static Cli example = Cli.in(Path.of(""));

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeAll
  static void playTheExample() {
    example = Cli.review(played);
    drop("x-2021.nbib", 1, MIRROR, 2, BONE, 3, VITAMIN);
    drop("y-2021.ris", 11, MIRROR);
    example.ok("run");
    drop("x-2022.nbib", 1, MIRROR, 2, BONE, 4, KETAMINE);
    drop("y-2022.ris", 12, BONE, 15, NERVE);
    example.ok("run");
    for (String reviewer : List.of("A", "B")) {
      example.vote(reviewer, "title-abstract", "x:1,include,", "x:2,exclude,", "x:3,exclude,");
      example.vote(reviewer, "title-abstract", "x:4,include,", "y:15,exclude,");
    }
    for (String reviewer : List.of("A", "B")) {
      example.vote(reviewer, "full-text", "x:1,include,", "x:4,include,");
    }
    example.ok("run");
  }

  @BeforeEach
  void copy() {
    cli = example.copiedTo(folder);
  }

  @Test
  void tellsWhereEachRecordOfEachRoundEnds() {
    assertThat(ends("2021"))
        .containsExactly(
            "x:1,included,", "x:2,excluded,", "x:3,excluded,", "y:11,removed-duplicates,");
    assertThat(ends("2022"))
        .containsExactly(
            "x:1,removed-duplicates,",
            "x:2,removed-duplicates,",
            "x:4,included,",
            "y:12,removed-duplicates,",
            "y:15,excluded,");
    assertThat(cli.read("records/report/rounds/2022/flow.json")).contains("\"known_before\" : 3");
  }

  /** Record, state and reason. */
  private List<String> ends(String round) {
    return cli.read("records/report/rounds/" + round + "/ledger.csv")
        .lines()
        .skip(1)
        .map(row -> row.replaceFirst("^([^,]*,[^,]*,[^,]*),.*", "$1"))
        .toList();
  }

  @Test
  void drawsTheNewestRoundAsAnUpdate() {
    assertThat(cli.read("records/report/update/flow.json"))
        .contains(
            "\"variant\" : \"updated-v1\"",
            "\"round\" : \"2022\"",
            "\"previous\" : {\n    \"studies\" : 1,\n    \"reports\" : 1\n  }",
            "\"total\" : {\n    \"studies\" : 2,\n    \"reports\" : 2\n  }");
    assertThat(cli.read("records/report/update/flow.svg")).contains("known from earlier rounds");
    for (String picture : List.of("flow.png", "flow.pdf", "flow.docx", "flow.mmd")) {
      assertThat(cli.exists("records/report/update/" + picture)).isTrue();
      assertThat(cli.exists("records/report/rounds/2022/" + picture)).isFalse();
    }
  }

  @Test
  void listsWhatARoundFoundAgain() {
    assertThat(cli.ok("report", "--round", "2022", "--explain", "known-before").out())
        .contains("x:1", "x:2", "y:12")
        .endsWith("3 in known-before\n");
    assertThat(cli.run("report", "--round", "2022", "--check").exitCode()).isEqualTo(2);
  }

  @Test
  void checksTheFlowsOfTheRoundsToo() {
    assertThat(cli.run("report", "--check").exitCode()).isZero();

    cli.write("records/report/rounds/2021/flow.json", "{}");
    Cli.Result result = cli.run("report", "--check");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).contains("records/report/rounds/2021/flow.json");
  }

  @Test
  void writesRoundsAndUpdateToAnotherFolderToo() {
    cli.ok("report", "--out", "elsewhere");

    for (String name : List.of("rounds/2021/flow.json", "update/flow.docx", "report.html")) {
      assertThat(folder.resolve("elsewhere").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("records/report").resolve(name));
    }
  }

  @Test
  void deletesTheFilesOfARoundThatIsNoMore() {
    cli.write("records/report/rounds/2020/flow.json", "{}");
    cli.write("records/report/rounds/2022/notes.txt", "my own");

    Cli.Result stale = cli.run("report", "--check");
    cli.ok("report");

    assertThat(stale.exitCode()).isEqualTo(1);
    assertThat(stale.out())
        .contains("rounds/2020/flow.json", "belongs to a round or plan that no longer exists");
    assertThat(cli.exists("records/report/rounds/2020")).isFalse();
    assertThat(cli.exists("records/report/rounds/2022/notes.txt")).isTrue();
    assertThat(cli.run("report", "--check").exitCode()).isZero();
  }

  @Test
  void addsWhatAPublishedReviewIncluded() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "previous: {studies: 12, reports: 15}\n");

    cli.ok("run");

    assertThat(cli.read("records/report/flow.json")).contains("\"variant\" : \"updated-v1\"");
    assertThat(cli.read("records/report/update/flow.json"))
        .contains("\"previous\" : {\n    \"studies\" : 13,\n    \"reports\" : 16\n  }");
  }

  private static void drop(String name, Object... numbersAndTitles) {
    String[] entries = new String[numbersAndTitles.length / 2];
    for (int i = 0; i < entries.length; i++) {
      int number = (Integer) numbersAndTitles[2 * i];
      String title = (String) numbersAndTitles[2 * i + 1];
      entries[i] =
          name.endsWith(".ris")
              ? Exports.ris(Integer.toString(number), title)
              : Exports.entry(number, title);
    }
    example.write("records/searches/" + name, Exports.nbib(entries));
  }
}
