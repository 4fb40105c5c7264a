package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that comes again is no second search, and what is told with it is not lost. */
class ImportedBeforeTest {
  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void importOnce() {
    cli = Cli.review(folder);
    cli.write("one.nbib", "PMID- 1\nOWN - NLM\nTI  - Title.\nDP  - 2001\n");
    cli.ok("import", "one.nbib", "--source", "x", "--date", "2025-01-31", "--searcher", "Ann");
  }

  @Test
  void saysWhichSearchHoldsTheBytes() {
    assertThat(cli.ok("import", "one.nbib", "--source", "x").out())
        .contains("the same file as the search x-2025-01-31, imported before: nothing was logged");
    assertThat(cli.ok("--json", "import", "one.nbib", "--source", "x").out())
        .contains("\"imported_before\":true,\"completed\":[]");
  }

  @Test
  void completesWhatTheSearchLogLacks() {
    Cli.Result again =
        cli.ok("import", "one.nbib", "--source", "x", "--strategy", "pain/", "--hits", "1");

    assertThat(again.out()).contains("completed in its row of the search log: hits, strategy");
    assertThat(cli.read("records/searches.csv"))
        .contains("2025-01-31,1,one-")
        .contains("Ann,,pain/,");
  }

  @Test
  void refusesWhatContradictsTheSearchLog() {
    String before = cli.read("records/searches.csv");

    Cli.Result again =
        cli.run("import", "one.nbib", "--source", "x", "--searcher", "Bea", "--limits", "English");

    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(again.err())
        .contains("the column searcher ('Ann', not 'Bea')", "records/searches.csv");
    assertThat(cli.read("records/searches.csv")).isEqualTo(before);
  }

  @Test
  void refusesHitsThatTheFileDoesNotHold() {
    assertThat(cli.run("import", "one.nbib", "--source", "x", "--hits", "7").exitCode())
        .isEqualTo(3);
    assertThat(
            cli.ok("import", "one.nbib", "--source", "x", "--hits", "7", "--note", "six withdrawn")
                .out())
        .contains("completed in its row of the search log: hits, note");
  }
}
