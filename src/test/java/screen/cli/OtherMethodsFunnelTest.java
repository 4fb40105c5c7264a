package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** What other methods than databases identified is no part of what the main arm screens. */
@Slow
class OtherMethodsFunnelTest {
  @Test
  void countsWhatIsLeftInTheArmItBelongsTo(@TempDir Path folder) {
    assertThat(oneOfEachArm(folder).ok("status").out())
        .contains("screened            1  including 1 not screened yet\n");
  }

  @Test
  void showsWhatIsIdentifiedAsTheSumOfTheLinesBelow(@TempDir Path folder) {
    assertThat(oneOfEachArm(folder).ok("status").out())
        .startsWith(
            """
            identified          2  x 1, y 1
            other methods       1  of the identified, counted apart: 0 removed or excluded, 1 not screened yet
            duplicates          0  removed
            screened            1  including 1 not screened yet
            """);
  }

  @Test
  void saysWhichIdentifiedRecordsAnExpectationIsAbout(@TempDir Path folder) {
    Cli cli = oneOfEachArm(folder);
    String config = cli.read("screening-config.yaml");
    cli.write("screening-config.yaml", config + "expected: {identified: 2}\n");
    cli.run("report");

    assertThat(cli.run("report", "--check").out())
        .contains(
            "identified: 2 expected, 1 found from databases and registers"
                + " (1 by other methods are `other_methods`)",
            "`screen report --explain identified-databases-and-registers` lists");
    assertThat(cli.ok("report", "--explain", "identified-databases-and-registers").out())
        .isEqualTo("x:1  Title\n1 in identified-databases-and-registers\n");
  }

  private static Cli oneOfEachArm(Path folder) {
    Cli cli = Cli.review(folder);
    String config = cli.read("screening-config.yaml");
    cli.write(
        "screening-config.yaml",
        config.replace(
            "id: y, name: Y, kind: database",
            "id: y, name: Y, kind: website, screen-titles: true"));
    cli.write("one.nbib", "PMID- 1\nOWN - NLM\nTI  - Title.\nDP  - 2001\n");
    cli.write("two.ris", "TY  - ELEC\nTI  - A page\nPY  - 2002\nER  - \n");
    cli.ok("import", "one.nbib", "--source", "x");
    cli.ok("import", "two.ris", "--source", "y");
    cli.ok("dedupe");
    return cli;
  }
}
