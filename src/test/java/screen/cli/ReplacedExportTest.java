package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** A corrected export in the place of one whose records are screened. */
@Slow
class ReplacedExportTest {
  private static final String LOG = "records/searches.csv";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));
  private String old = "";

  @BeforeEach
  void screenAnExport() {
    cli = Cli.review(folder);
    cli.write("one.ris", Exports.ris("1", "One mater") + Exports.ris("2", "Another"));
    cli.ok("import", "one.ris", "--source", "x", "--date", "2025-01-31");
    old = cli.kept("one.ris");
    cli.ok("run");
    ThirtyRecords.vote(cli, "A", "x:1,include", "x:2,exclude");
  }

  @Test
  void saysHowACorrectedExportReplacesTheOneThatIsThere() throws IOException {
    cli.write("corrected/one.ris", Exports.ris("1", "One matter") + Exports.ris("2", "Another"));

    Cli.Result imported = importAgain("corrected/one.ris");

    assertThat(imported.err())
        .contains(
            "a second search of 'x' in the round 2025-01-31, which already has x-2025-01-31 (one-")
        .contains("delete the row of x-2025-01-31 from records/searches.csv");

    takeOutTheFirst();
    cli.ok("run");
    cli.ok("check");
    assertThat(cli.read("records/records.jsonl")).contains("One matter").doesNotContain("mater\"");
    assertThat(cli.ok("decide", "--history", "x:1", "--reviewer", "A").out()).contains("include");
  }

  @Test
  void refusesToRunWhereTheNewExportLacksWhatWasScreened() throws IOException {
    cli.write("corrected.ris", Exports.ris("1", "One matter"));
    importAgain("corrected.ris");

    takeOutTheFirst();

    assertThat(cli.run("run").err()).contains("1 vote concerns 1 record that no export");
  }

  @Test
  void doesNotWarnOfTheNextPartOfASearch() {
    cli.write("part-2.ris", Exports.ris("3", "A third thing"));

    assertThat(importAgain("part-2.ris").err()).isEmpty();
  }

  private Cli.Result importAgain(String file) {
    return cli.ok("import", file, "--source", "x", "--date", "2025-01-31");
  }

  private void takeOutTheFirst() throws IOException {
    cli.write(LOG, cli.read(LOG).replaceFirst("(?m)^x-2025-01-31,.*\\n", ""));
    Files.delete(folder.resolve(old));
  }
}
