package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** An export that is missing from the review folder or altered in it, and the way back. */
@Slow
class LostExportsTest {
  private static final String ONE = Exports.ris("1", "One matter") + Exports.ris("2", "Another");

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));
  private String kept = "";

  @BeforeEach
  void importTwoExports() {
    cli = Cli.review(folder);
    cli.write("one.ris", ONE);
    cli.write("two.ris", Exports.ris("3", "A third thing"));
    cli.ok("import", "one.ris", "--source", "x", "--date", "2025-01-31");
    kept = cli.kept("one.ris");
    cli.ok("import", "two.ris", "--source", "y", "--date", "2025-01-31");
    cli.ok("run");
  }

  @Test
  void putsAMissingExportBackWhereItsBytesAreImportedAgain() throws IOException {
    Files.delete(folder.resolve(kept));
    assertThat(cli.run("check").err()).contains("Put it back", "importing the same file");

    Cli.Result again = cli.ok("import", "one.ris", "--source", "x", "--date", "2025-01-31");

    assertThat(again.out()).contains("put back as " + kept + ", which was missing");
    assertThat(cli.read(kept)).isEqualTo(ONE);
    cli.ok("check");
  }

  @Test
  void putsTheOriginalBackInPlaceOfAnAlteredExport() {
    cli.write(kept, ONE.replace("matter", "mater"));
    assertThat(cli.run("check").exitCode()).isEqualTo(4);

    assertThat(cli.ok("--json", "import", "one.ris", "--source", "x").out())
        .contains("\"put_back\":\"" + kept + "\"");

    assertThat(cli.read(kept)).isEqualTo(ONE);
    cli.ok("check");
  }

  @Test
  void onlySaysWhatWouldBePutBackInADryRun() {
    cli.write(kept, "altered");

    assertThat(cli.ok("import", "one.ris", "--source", "x", "--dry-run").out())
        .contains("would be put back as " + kept + ", which was another file");
    assertThat(cli.read(kept)).isEqualTo("altered");
  }

  @Test
  void putsNothingBackWhereTheExportIsWhole() {
    assertThat(cli.ok("--json", "import", "one.ris", "--source", "x").out())
        .contains("\"put_back\":null");
  }

  @Test
  void putsAnExportBackAlsoWhereTheRecordsAreGone() throws IOException {
    Files.delete(folder.resolve(kept));
    Files.delete(folder.resolve("records/records.jsonl"));

    cli.ok("import", "one.ris", "--source", "x");
    cli.ok("run");

    cli.ok("check");
  }

  @Test
  void printsNoReceiptWhereAnAlteredExportStandsInTheWay() {
    String changed = ONE.replace("matter", "mater");
    cli.write(kept, changed);
    cli.write("changed.ris", changed);
    String log = cli.read("records/searches.csv");

    Cli.Result refused = cli.run("import", "changed.ris", "--source", "x", "--date", "2025-01-31");

    assertThat(refused.exitCode()).isEqualTo(4);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains(kept, "Put the original back");
    assertThat(cli.read("records/searches.csv")).isEqualTo(log);
    assertThat(cli.exists("records/searches/changed.ris")).isFalse();

    cli.ok("import", "one.ris", "--source", "x");
    cli.ok("import", "changed.ris", "--source", "x", "--date", "2025-01-31");
    cli.ok("dedupe");
    cli.ok("check");
  }

  @Test
  void refusesToLogAnAlteredExportInItsPlaceAsAFurtherSearch() {
    cli.write(kept, ONE.replace("matter", "mater"));

    Cli.Result refused = cli.run("import", kept, "--source", "x", "--date", "2025-02-28");

    assertThat(refused.exitCode()).isEqualTo(4);
    assertThat(refused.err()).contains("Put the original back");
  }

  @Test
  void writesNoExportOutsideTheFolderOfExports() {
    cli.write(
        "records/searches.csv",
        cli.read("records/searches.csv").replaceAll("one-[0-9a-f]{8}.ris", "../a"));

    assertThat(cli.run("import", "one.ris", "--source", "x").err())
        .contains("not in records/searches");
    assertThat(cli.exists("records/a")).isFalse();
  }
}
