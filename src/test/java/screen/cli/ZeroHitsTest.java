package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;

/** A search that found nothing is a search; an export without entries is a mistake. */
@Slow
class ZeroHitsTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aReview() {
    cli = Cli.review(folder);
    cli.write("x.ris", Exports.ris("1", "One matter"));
    cli.ok("import", "x.ris", "--source", "x", "--date", "2026-01-31");
  }

  @Test
  void isLoggedWithoutAFile() {
    Cli.Result logged = cli.ok("import", "--source", "y", "--date", "2026-02-01", "--hits", "0");

    assertThat(logged.out()).contains("a search that found nothing, logged as y-2026-02-01");
    assertThat(cli.read("records/searches.csv"))
        .contains("\ny-2026-02-01,y,,2026-01-31,2026-02-01,0,,,,,0,0,0,,,,\n");
    cli.ok("run");
    assertThat(cli.ok("check").out()).contains("Every rule");
    assertThat(cli.read("records/report/flow.json")).contains("\"databases\" : 1");
  }

  @Test
  void isDrawnWhereASourceThatWasNotSearchedIsNot() {
    String config = cli.read("screening-config.yaml");
    cli.write(
        "screening-config.yaml",
        config.replace(
            "name: Y, kind: database}\n",
            "name: Ypsilon, kind: database}\n  - {id: z, name: Zeta, kind: database}\n"));
    cli.ok("import", "--source", "y", "--date", "2026-02-01", "--hits", "0");
    cli.ok("run");
    cli.ok("report");

    assertThat(cli.read("records/report/flow.mmd")).contains("Ypsilon (n = 0)");
    for (String file : new String[] {"flow.mmd", "flow.svg", "report.md", "flow.json"}) {
      assertThat(cli.read("records/report/" + file)).as(file).doesNotContain("Zeta", "\"z\"");
    }
  }

  @Test
  void isLoggedOnceAndCompletedLater() {
    cli.ok("import", "--source", "y", "--date", "2026-02-01", "--hits", "0");
    String log = cli.read("records/searches.csv");

    cli.ok("import", "--source", "y", "--date", "2026-02-01", "--hits", "0");
    assertThat(cli.read("records/searches.csv")).isEqualTo(log);

    String[] more = {
      "import", "--source", "y", "--date", "2026-02-01", "--hits", "0", "--searcher", "Ann"
    };
    assertThat(cli.ok(more).out()).contains("completed: searcher");
    assertThat(cli.read("records/searches.csv")).contains(",Ann,").contains("y-2026-02-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\uFEFF\r\n", "title,authors,year,doi\n"})
  void takesAnEmptyExport(String export) throws Exception {
    cli.write("y.csv", export);

    cli.ok("import", "y.csv", "--source", "y", "--date", "2026-02-01", "--hits", "0");

    assertThat(cli.read("records/searches.csv")).contains("y-2026-02-01,y,,");
    try (var files = Files.list(folder.resolve("records/searches"))) {
      assertThat(files).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "title,authors,year,doi\n"})
  void refusesAnEmptyExportOtherwise(String export) {
    cli.write("y.csv", export);
    cli.write("records/searches/y-2026-02-01.csv", export);
    String log = cli.read("records/searches.csv");

    assertThat(cli.run("import", "y.csv", "--source", "y").exitCode()).isEqualTo(3);
    assertThat(cli.run("run").exitCode()).isEqualTo(3);
    assertThat(cli.read("records/searches.csv")).isEqualTo(log);
  }

  @Test
  void refusesZeroHitsOfAFileThatHoldsEntries() {
    cli.write("y.ris", Exports.ris("2", "Another"));

    assertThat(cli.run("import", "y.ris", "--source", "y", "--hits", "0").err())
        .contains("The database reported 0 hits, the file contains 1");
  }

  @Test
  void asksForAFileOrZeroHits() {
    assertThat(cli.run("import", "--source", "y").exitCode()).isEqualTo(2);
    assertThat(cli.run("import", "--source", "y", "--hits", "3").exitCode()).isEqualTo(2);
  }
}
