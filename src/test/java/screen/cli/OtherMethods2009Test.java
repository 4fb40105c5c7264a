package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/**
 * PRISMA 2009 has one column: a duplicate found by other methods is removed there, not screened.
 */
@Slow
class OtherMethods2009Test {
  @TempDir Path folder;

  @Test
  void neitherScreensNorExcludesADuplicate() {
    Cli cli = Cli.review(folder);
    String config = cli.read("screening-config.yaml");
    cli.write(
        "screening-config.yaml",
        config.replace("name: Y, kind: database", "name: Y, kind: citation")
            + "report: {diagram: prisma-2009}\n");
    cli.write("x.ris", Exports.ris("1", "One matter") + Exports.ris("2", "Another affair"));
    cli.write("y.ris", Exports.ris("3", "One matter"));
    cli.ok("import", "x.ris", "--source", "x");
    cli.ok("import", "y.ris", "--source", "y");
    cli.ok("dedupe");
    cli.ok("dedupe", "--same", "x:1", "y:3", "--reviewer", "A");
    cli.ok("report");

    assertThat(cli.read("records/report/flow.mmd"))
        .contains("Records after duplicates removed", "(n = 2)")
        .doesNotContain("(n = 3)");
    assertThat(cli.read("records/report/flow.mmd").lines())
        .anyMatch(line -> line.contains("Records screened") && line.contains("n = 2"))
        .anyMatch(line -> line.contains("Records excluded") && line.contains("n = 0"));
  }
}
