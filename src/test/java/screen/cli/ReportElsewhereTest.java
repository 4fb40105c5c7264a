package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.render.Rendering;

/** {@code report --format NAMES --out DIR}. */
@Slow
class ReportElsewhereTest {
  @TempDir Path folder;

  private Cli cli;

  @BeforeEach
  void reviewOfOneRecord() {
    cli = Cli.review(folder);
    cli.write("one.ris", "TY  - JOUR\nAN  - 1\nTI  - A title\nPY  - 2020\nER  - \n");
    cli.ok("import", "one.ris", "--source", "x", "--round", "2026");
  }

  @Test
  void writesOnlyWhatIsAskedForAndLeavesTheCommittedReport() throws IOException {
    cli.ok("report", "--format", "flow.svg,flow.json", "--out", "elsewhere/paper");

    assertThat(names("elsewhere/paper")).containsExactlyInAnyOrder("flow.svg", "flow.json");
    assertThat(cli.exists("records/report")).isFalse();
  }

  @Test
  void writesAllWithoutAFormatAndTheSameBytesAsPlainReport() throws IOException {
    cli.ok("report");
    cli.ok("report", "--out", "elsewhere");

    List<String> names = names("elsewhere").toList();
    assertThat(names).contains("report.html").hasSameElementsAs(names("records/report").toList());
    for (String name : names) {
      assertThat(folder.resolve("elsewhere").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("records/report").resolve(name));
    }
  }

  @Test
  void writesTheFlowOfOneRound() throws IOException {
    cli.ok("report", "--round", "2026", "--format", "flow.json,flow.pdf", "--out", "round");

    assertThat(names("round")).containsExactlyInAnyOrder("flow.json", "flow.pdf");
    assertThat(cli.read("round/flow.json")).contains("\"round\" : \"2026\"");
    assertThat(cli.run("report", "--round", "2026", "--format", "methods.md", "--out", "r").err())
        .contains("'methods.md' is about the whole review");
  }

  @Test
  void namesTheNearestFormatAndWritesNothing() {
    Cli.Result result = cli.run("report", "--format", "flow.json,flow.svgg", "--out", "elsewhere");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("no format 'flow.svgg'", "Did you mean 'flow.svg'?");
    assertThat(cli.exists("elsewhere")).isFalse();
  }

  @Test
  void neverWritesAPartOfTheCommittedReport() {
    Cli.Result result = cli.run("report", "--format", "flow.svg", "--out", "records/report");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(cli.exists("records/report")).isFalse();
  }

  @Test
  void asksForAFolderAndForNothingElse() {
    assertThat(cli.run("report", "--format", "flow.svg").err()).contains("--format needs --out");
    assertThat(cli.run("report", "--check", "--out", "elsewhere").exitCode()).isEqualTo(2);
  }

  @Test
  void listsTheFormatsInItsHelp() {
    String help = cli.run("report", "--help").out().replaceAll("\\s+", "");
    for (Rendering rendering : Rendering.values()) {
      assertThat(help).contains(rendering.file());
    }
  }

  private Stream<String> names(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
    }
  }
}
