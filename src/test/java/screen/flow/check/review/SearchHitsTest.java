package screen.flow.check.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;

/** An export that holds other than the database said is told of until somebody says why. */
@Slow
class SearchHitsTest {
  private static final String DIFFERENCE = "the database reported 3 hits, the export contains 1";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void importFewerThanTheHits() {
    cli = Cli.review(folder);
    cli.write("one.nbib", "PMID- 1\nOWN - NLM\nTI  - Title.\nDP  - 2001\n");
    cli.ok("import", "one.nbib", "--source", "x", "--hits", "3", "--note", "two are withdrawn");
    cli.ok("run");
  }

  @Test
  void isSilentWhereANoteExplainsIt() {
    assertThat(cli.ok("status").err()).doesNotContain(DIFFERENCE);
    assertThat(cli.ok("check").out()).doesNotContain(DIFFERENCE);
  }

  @Test
  void warnsEveryTimeWithoutANote() {
    cli.write(
        "records/searches.csv", cli.read("records/searches.csv").replace("two are withdrawn", " "));

    for (String command : new String[] {"status", "run", "status"}) {
      assertThat(cli.ok(command).err()).as(command).contains(DIFFERENCE);
    }
    assertThat(cli.ok("check").out()).contains(DIFFERENCE);
    assertThat(cli.ok("--json", "check").out()).contains("\"rule\":\"hits\"");
  }
}
