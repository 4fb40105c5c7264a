package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;
import screen.cli.Cli;
import screen.cli.Exports;

@Slow
class RetractionsTest {
  private static final String HEADER =
      "Record ID,Title,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature\n";

  @TempDir static Path played;
  private static Cli review = Cli.in(Path.of(""));

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeAll
  static void includeTheFirstOfThree() {
    Cli cli = Cli.review(played);
    cli.write(
        "records/searches/x-2021.nbib",
        Exports.nbib(
            Exports.entry(1, "Mirror therapy for the painful hand after a stroke."),
            Exports.entry(2, "Bone loss after wrist fracture.", "PT  - Retracted Publication")));
    cli.ok("run");
    cli.write("ta.csv", "record,verdict\nx:1,include\nx:2,exclude\n");
    cli.write("ft.csv", "record,verdict\nx:1,include\n");
    for (String stage : List.of("title-abstract", "full-text")) {
      for (String reviewer : List.of("A", "B")) {
        String file = stage.equals("full-text") ? "ft.csv" : "ta.csv";
        cli.ok("decide", "--reviewer", reviewer, "--stage", stage, "--from", file);
      }
    }
    review = cli;
  }

  @BeforeEach
  void copy() {
    cli = review.copiedTo(folder);
  }

  @Test
  void saysNothingOfReportsThatAreNotIncluded() {
    assertThat(cli.ok("status").out()).doesNotContain("included, but");
  }

  @Test
  void flagsWhatPubmedMarksInAnUpdate() {
    cli.write(
        "records/searches/x-2022.nbib",
        Exports.nbib(
            Exports.entry(
                1,
                "Mirror therapy for the painful hand after a stroke.",
                "PT  - Retracted Publication")));
    cli.ok("run");

    assertThat(cli.ok("status").out()).contains("included, but: x:1: Retracted");
    assertThat(cli.read("records/report/report.md")).contains("| x:1 | **Retracted** |");
  }

  @Test
  void flagsWhatRetractionWatchLists() {
    watch("1,Mirror,10.1000/notice,unavailable,1,Expression of concern\n");

    assertThat(cli.ok("status").out()).contains("included, but: x:1: Expression of concern");
  }

  @Test
  void tiesANoticeThatIsARecordOfItsOwnToItsReport() {
    cli.write(
        "records/searches/x-2022.nbib",
        Exports.nbib(
            Exports.entry(
                7,
                "Retraction notice to \u201cMirror therapy for the painful hand after a"
                    + " stroke\u201d [J Pain 12 (2010) 1-5]."),
            Exports.entry(8, "Notice.", "ROF - J Pain. 2001;1(1):3. PMID: 1"),
            Exports.entry(9, "Retraction: Bone loss after wrist fracture.")));
    cli.ok("run");

    String notices = "x:1: Retraction notice x:7, Retraction notice x:8";
    assertThat(cli.ok("status").out()).contains("included, but: " + notices);
    assertThat(cli.run("check").out()).contains("retracted-report", "Retraction notice x:7");
    assertThat(cli.read("records/report/report.md")).contains("Retraction notice x:8");
  }

  @Test
  void takesNoCorrectionForARetraction() {
    watch("1,Mirror,10.1000/notice,unavailable,1,Correction\n2,Other,,,0,Retraction\n");

    assertThat(cli.ok("status").out()).doesNotContain("included, but");
  }

  @Test
  void saysThatTheFileIsMissing() {
    cli.write("screening-config.yaml", config());

    Cli.Result result = cli.run("status");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("watch.csv", "retractions");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/passwd", "../secret.csv", "records/../../secret.csv", "link.csv"})
  void readsNoFileOutsideTheFolder(String name) throws IOException {
    Path elsewhere = Files.createTempDirectory("elsewhere").resolve("secret.csv");
    Files.writeString(elsewhere, "a secret\n");
    Files.createSymbolicLink(folder.resolve("link.csv"), elsewhere);
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "retractions: \"" + name + "\"\n");

    Cli.Result result = cli.run("status");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err())
        .contains("outside the review folder")
        .doesNotContain("secret", "root:");
  }

  private void watch(String rows) {
    cli.write("watch.csv", HEADER + rows);
    cli.write("screening-config.yaml", config());
  }

  private String config() {
    return cli.read("screening-config.yaml") + "retractions: watch.csv\n";
  }
}
