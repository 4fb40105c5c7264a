package screen.workflow.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;
import screen.cli.FourArticles;

@Slow
class PublishTest {
  private static final String ABSTRACT = "Porters were awake, and so were we.";

  @TempDir Path temp;
  private Cli cli = Cli.in(Path.of(""));
  private Path exports = Path.of("");

  @BeforeEach
  void playAReview() throws IOException {
    cli = FourArticles.in(temp.resolve("review")).cli();
    cli.write(
        "z.ris",
        FourArticles.article("Z1", "Snoring in the library", "10.1000/snore", 7)
            .replace("ER  -", "AB  - " + ABSTRACT + "\nER  -"));
    cli.ok("import", "z.ris", "--source", "y", "--date", "2026-03-02");
    cli.ok("dedupe");
    for (String reviewer : List.of("A", "B")) {
      cli.vote(reviewer, "title-abstract", "x:N1,exclude,", "y:Z1,include,");
    }
    cli.ok("report");
    exports = Files.createDirectory(temp.resolve("downloads"));
    try (Stream<Path> files = Files.list(temp.resolve("review/records/searches"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, exports.resolve("other name " + file.getFileName()));
      }
    }
  }

  private String publish(String name) {
    Path capsule = temp.resolve(name);
    cli.ok("publish", capsule.toString(), "--date", "2026-03-05", "--license", "CC0-1.0");
    return capsule.toString();
  }

  private static String everything(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void leavesOutExportsAndAbstracts() throws IOException {
    Path capsule = Path.of(publish("capsule"));

    assertThat(capsule.resolve("records/searches")).doesNotExist();
    assertThat(capsule.resolve("records/records.jsonl")).doesNotExist();
    assertThat(everything(capsule)).doesNotContain(ABSTRACT);
    assertThat(capsule.resolve("records.csv")).content().contains("y:Z1,Snoring in the library,");
    assertThat(capsule.resolve("records/decisions/title-abstract/A.csv"))
        .content()
        .contains("x:N1");
    assertThat(capsule.resolve(CrateMetadata.FILE))
        .content()
        .contains("\"datePublished\" : \"2026-03-05\"", "\"license\" : \"CC0-1.0\"");
  }

  @Test
  void leavesOutWorksheets() throws IOException {
    cli.ok(
        "decide",
        "--reviewer",
        "A",
        "--stage",
        "full-text",
        "--export",
        "records/worksheet.csv",
        "--screened");
    assertThat(cli.read("records/worksheet.csv")).contains(ABSTRACT);

    assertThat(everything(Path.of(publish("capsule")))).doesNotContain(ABSTRACT);
  }

  @Test
  void restoresTheSameReportFromFolderAndZip() throws IOException {
    for (String name : List.of("capsule", "capsule.zip")) {
      String capsule = publish(name);
      Path restored = temp.resolve("restored from " + name);

      Cli.Result result =
          cli.ok(
              "publish",
              "--restore",
              capsule,
              "--exports",
              exports.toString(),
              restored.toString());

      assertThat(result.err()).contains("byte for byte");
      Cli other = Cli.in(restored);
      assertThat(other.read("records/records.jsonl")).isEqualTo(cli.read("records/records.jsonl"));
      assertThat(other.ok("report", "--check").exitCode()).isZero();
      other.ok("run");
      assertThat(everything(restored.resolve("records/report")))
          .isEqualTo(everything(temp.resolve("review/records/report")));
    }
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    assertThat(Files.readAllBytes(Path.of(publish("a.zip"))))
        .isEqualTo(Files.readAllBytes(Path.of(publish("b.zip"))));
  }

  @Test
  void namesTheExportThatIsMissingAndWritesNothing() throws IOException {
    String capsule = publish("capsule");
    try (Stream<Path> files = Files.list(exports)) {
      Files.writeString(files.sorted().toList().get(0), "TY  - JOUR\nER  - \n");
    }
    Path target = temp.resolve("restored");

    Cli.Result result =
        cli.run(
            "publish", "--restore", capsule, "--exports", exports.toString(), target.toString());

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("1 export is missing: ", " (SHA-256 ");
    assertThat(target).doesNotExist();
  }

  @Test
  void refusesACapsuleThatWasChanged() throws IOException {
    Path capsule = Path.of(publish("capsule"));
    Path votes = capsule.resolve("records/decisions/title-abstract/A.csv");
    Files.writeString(votes, Files.readString(votes).replace("exclude", "include"));

    Cli.Result result =
        cli.run(
            "publish",
            "--restore",
            capsule.toString(),
            "--exports",
            exports.toString(),
            temp.resolve("restored").toString());

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("A.csv was changed after publication");
  }

  @Test
  void overwritesNothing() {
    assertThat(cli.run("publish", exports.toString()).exitCode()).isEqualTo(2);
  }
}
