package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void review() {
    cli = Cli.review(folder);
    cli.write(
        "x.ris",
        "TY  - JOUR\nAN  - 1\nTI  - Sleep in children\nER  - \n"
            + "TY  - JOUR\nAN  - 2\nTI  - Sleep in adults\nER  - \n");
    cli.ok("import", "x.ris", "--source", "x", "--date", "2026-01-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de                        |                            | dedupe decide",
        "comp                      |                            | ''",
        "--st                      | decide                     | --stage",
        "''                        | decide --stage             | title-abstract full-text",
        "--stage=f                 | decide                     | --stage=full-text",
        "''                        | decide --reviewer          | A B T",
        "''                        | import --source            | x y",
        "''                        | import --date 2026-01-31 --source | x y",
        "excluded-full-text:       | report --explain           | excluded-full-text:population"
            + " excluded-full-text:other",
        "''                        | report --round             | 2026-01-31",
        "x:                        | link                       | x:1 x:2",
        "x:                        | dedupe --same x:1          | x:1 x:2",
        "x:                        | decide --history           | x:1 x:2",
        "''                        | decide --stage full-text   | ''",
        "''                        | import                     | ''",
        "''                        | decide --from              | ''",
        "''                        | nothing --source           | ''",
        "z                         |                            | ''",
        "--z                       | report                     | ''",
      })
  void listsWhatTheLineMayGoOnWith(String current, String before, String expected) {
    List<String> words = before == null ? List.of() : List.of(before.split(" "));

    assertThat(complete(current, words))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
  }

  @Test
  void explainsWhatItLists() {
    assertThat(cli.ok("complete", "--current=x:1", "--", "link").out().strip())
        .isEqualTo("x:1\tSleep in children");
  }

  @Test
  void looksIntoTheFolderThatIsNamed() {
    Cli above = Cli.in(folder.getParent());
    String name = folder.getFileName().toString();

    assertThat(above.ok("complete", "--", "-C", name, "decide", "--reviewer").out())
        .isEqualTo(String.join(System.lineSeparator(), "A", "B", "T", ""));
  }

  @Test
  void saysNothingOfADamagedFolder() {
    cli.write("screening-config.yaml", "format: [");

    Cli.Result result = cli.ok("complete", "--", "decide", "--reviewer");

    assertThat(result.out() + result.err()).isEmpty();
  }

  @Test
  void hasAScriptForEachShell() {
    for (String shell : List.of("bash", "zsh", "fish", "powershell")) {
      assertThat(cli.ok("generate-completion", shell).out())
          .contains("complete", "screen")
          .doesNotContain("prisma-screen ");
    }
    assertThat(cli.run("generate-completion", "tcsh").exitCode()).isEqualTo(2);
  }

  private List<String> complete(String current, List<String> before) {
    List<String> args = new ArrayList<>(List.of("complete", "--current=" + current, "--"));
    args.addAll(before);
    return cli.ok(args.toArray(String[]::new)).out().lines().map(l -> l.split("\t")[0]).toList();
  }
}
