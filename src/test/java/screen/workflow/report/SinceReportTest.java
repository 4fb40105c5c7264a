package screen.workflow.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;
import screen.cli.Exports;

@Slow
class SinceReportTest {
  private static final String MIRROR = "Mirror therapy for the painful hand after a stroke.";
  private static final String BONE = "Bisphosphonates for bone loss following wrist fracture.";
  private static final String NERVE = "Spinal cord stimulation and quality of life at five years.";

  @TempDir static Path played;
  private static Cli rounds = Cli.in(Path.of(""));

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeAll
  static void playTwoRounds() {
    Cli cli = Cli.review(played);
    cli.write(
        "records/searches/x-2021.nbib",
        Exports.nbib(Exports.entry(1, MIRROR), Exports.entry(2, BONE)));
    cli.ok("run");
    cli.write(
        "records/searches/x-2022.nbib",
        Exports.nbib(
            Exports.entry(1, MIRROR, "PT  - Journal Article", "PT  - Retracted Publication"),
            Exports.entry(
                2,
                BONE.toUpperCase(java.util.Locale.ROOT),
                "AB  - Newly added.",
                "LID - 10.1000/added [doi]")));
    cli.write(
        "records/searches/y-2022.ris", Exports.ris("11", MIRROR) + "\n" + Exports.ris("12", NERVE));
    cli.ok("run");
    rounds = cli;
  }

  @BeforeEach
  void copy() {
    cli = rounds.copiedTo(folder);
  }

  @Test
  void tellsNewReportsAndNewRecordsOfKnownOnes() {
    Cli.Result result = cli.ok("report", "--since", "2021");

    assertThat(result.out())
        .contains(
            "# Changes since 2021",
            "| New reports | 1 |",
            "| y:12 | " + NERVE.replace(".", "") + " |",
            "| y:11 | x:1 | " + MIRROR.replace(".", "") + " |");
  }

  @Test
  void tellsWhatMattersInOlderRecords() {
    Cli.Result result = cli.ok("report", "--since", "2021");

    assertThat(result.out())
        .contains(
            "| x:1 | retraction or concern |  | **Retracted** |",
            "| x:2 | DOI |  | 10.1000/added |",
            "| x:2 | abstract |  | Newly added. |")
        .doesNotContain("| x:2 | title |");
  }

  @Test
  void tellsMachinesTheSame() {
    Cli.Result result = cli.ok("--json", "report", "--since", "2021");

    assertThat(result.out().strip())
        .isEqualTo(
            "{\"since\":\"2021\",\"new\":[\"y:12\"],\"duplicates_of_known\":{\"y:11\":\"x:1\"},"
                + "\"duplicates_of_new\":[],\"changed\":["
                + "{\"record\":\"x:1\",\"what\":\"notice\",\"before\":\"\",\"after\":\"Retracted\"},"
                + "{\"record\":\"x:2\",\"what\":\"doi\",\"before\":\"\",\"after\":\"10.1000/added\"},{\"record\":\"x:2\",\"what\":\"abstract\",\"before\":\"\",\"after\":\"Newly"
                + " added.\"}],\"missing\":{}}");
  }

  @Test
  void tellsThatNothingChanged() {
    assertThat(cli.ok("report", "--since", "2022").out()).contains("Nothing.");
  }

  @Test
  void refusesARoundThatThereIsNot() {
    Cli.Result result = cli.run("report", "--since", "2020");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("There is no round '2020'", "2021");
  }

  @Test
  void listsOlderRecordsThatARepeatedSearchLacks() {
    cli.write(
        "records/searches/x-2023.nbib",
        Exports.nbib(
            Exports.entry(1, MIRROR, "PT  - Journal Article", "PT  - Retracted Publication")));
    cli.ok("run");

    assertThat(cli.ok("report", "--since", "2022").out())
        .contains(
            "| Older records that the newest search lacks | 1 |",
            "| x:2 | " + BONE.replace(".", "").toUpperCase(java.util.Locale.ROOT),
            "| indexed anew, or the search was changed |");
    assertThat(cli.ok("--json", "report", "--since", "2022").out())
        .contains("\"missing\":{\"x:2\":\"indexed anew, or the search was changed\"}");
  }

  @Test
  void takesASearchOfNewEntriesForNoRepetition() {
    cli.write("records/searches/x-2023.nbib", Exports.nbib(Exports.entry(3, NERVE)));
    cli.ok("run");

    assertThat(cli.ok("--json", "report", "--since", "2022").out()).contains("\"missing\":{}");
  }

  @Test
  void namesTheRecordThatTheSourceMayHaveMergedOneInto() {
    cli.write(
        "records/searches/x-2023.nbib",
        Exports.nbib(
            Exports.entry(1, MIRROR), Exports.entry(4, BONE, "LID - 10.1000/added [doi]")));
    cli.ok("run");
    cli.ok("dedupe", "--same", "x:2", "x:4", "--reviewer", "A");

    assertThat(cli.ok("--json", "report", "--since", "2022").out())
        .contains("\"missing\":{\"x:2\":\"the source may have merged it into x:4\"}");
  }
}
