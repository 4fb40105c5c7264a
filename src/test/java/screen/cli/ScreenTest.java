package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTest {
  @TempDir Path folder;

  @Test
  void saysWhatToDoWhereThereIsNoReviewFolder() {
    Cli.Result result = Cli.in(folder).run("status");

    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.err()).contains("screen init");
  }

  @Test
  void looksUpwardsForTheReviewFolderAsGitDoes() throws Exception {
    Cli.review(folder);
    Path below = Files.createDirectories(folder.resolve("a/b"));

    assertThat(Cli.in(below).ok("status").out()).contains("Next: `screen import FILE --source ID`");
  }

  @Test
  void doesNotLookUpwardsFromAFolderThatIsNamed() throws Exception {
    Cli.review(folder);
    Files.createDirectories(folder.resolve("a"));

    assertThat(Cli.in(folder).run("-C", "a", "status").exitCode()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "check", "dedupe", "run", "report", "report --check"})
  void runsALineWithoutTheParserAsWithIt(String line) {
    Cli plain = Cli.review(folder.resolve("a"));
    Cli parsed = Cli.review(folder.resolve("b"));

    assertThat(plain.run(line.split(" "))).isEqualTo(parsed.run((line + " --no-color").split(" ")));
    assertThat(plain.exists("records/report/flow.csv"))
        .isEqualTo(parsed.exists("records/report/flow.csv"));
  }

  @Test
  void refusesAnUnknownCommandAsWrongUsage() {
    Cli.Result result = Cli.in(folder).run("dedup");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--help");
  }

  @Test
  void tellsWrongUsageAsJsonToo() {
    Cli.Result result = Cli.in(folder).run("--json", "import");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).startsWith("{\"error\":{\"code\":\"usage\"");
  }

  @Test
  void listsTheExitCodesInTheHelp() {
    assertThat(Cli.in(folder).ok("--help").out()).contains("3   bad input, nothing changed");
  }

  @Test
  void pointsToTheExitCodesInTheHelpOfEveryCommand() {
    for (String command : Screen.COMMANDS) {
      assertThat(Cli.in(folder).ok(command, "--help").out())
          .containsPattern("and exit codes:\\s+see\\s+`screen\\s+--help`")
          .doesNotContain("bad input, nothing changed", "Exit codes:\n", "--no-color", "-hqvV");
    }
  }

  @Test
  void theHelpOfDecideListsEachOptionOnceUnderItsHeading() {
    assertThat(Cli.in(folder).ok("decide", "--help").out())
        .containsSubsequence(
            "--reviewer=NAME", "With --export:", "--rayyan", "With --from:", "--matched-only")
        .containsOnlyOnce("--rayyan ")
        .containsOnlyOnce("--matched-only ")
        .doesNotContain("--judged");
  }

  @Test
  void aWordThatIsNoCommandIsNamed() {
    assertThat(Cli.in(folder).run("imprt").err())
        .contains("There is no command 'imprt'. Did you mean 'import'?");
  }

  @Test
  void writesAFolderThatWorksAtOnce() {
    assertThat(Cli.in(folder).ok("init", "my review").out())
        .contains("Next: `cd \"my review\"`, edit screening-config.yaml, then `screen import");

    assertThat(Cli.in(folder.resolve("my review")).ok("status").out()).contains("identified");
  }

  @Test
  void advisesNothingWhereItIsToBeQuiet() {
    Cli cli = Cli.in(folder);

    assertThat(cli.ok("-q", "init").out()).isEmpty();
    assertThat(cli.ok("run").out()).contains("Next: ");
    Cli.Result quiet = cli.ok("-q", "run");
    assertThat(quiet.out()).contains("identified").doesNotContain("Next: ");
    assertThat(quiet.err()).isEmpty();
  }

  @Test
  void changesNothingInAFolderThatHasAll() {
    Cli cli = Cli.in(folder);
    assertThat(cli.ok("init").out()).contains("Next: edit screening-config.yaml");
    String config = cli.read("screening-config.yaml") + "# mine\n";
    cli.write("screening-config.yaml", config);

    assertThat(cli.ok("init").out()).contains("nothing was changed").doesNotContain("Next");
    assertThat(cli.read("screening-config.yaml")).isEqualTo(config);
  }

  @Test
  void addsWhatAnOlderFolderLacks() {
    Cli cli = Cli.review(folder);
    cli.write(".gitlab-ci.yml", "mine: {}\n");
    cli.write(".gitignore", "*.pdf\n!.scratch-*");
    cli.write(
        ".gitattributes",
        "records/searches/** -text\nrecords/report/**/*.png -diff\n* text=auto\n");

    Cli.Result added = cli.ok("init");

    assertThat(added.out())
        .contains("wrote ", "screen.yml", ": records/links.csv text eol=lf merge=union");
    assertThat(added.err())
        .contains("has another rule for these files", "needs: records/searches/** -text -merge")
        .contains("needs: records/report/**/*.png binary")
        .doesNotContain("records/links.csv");
    assertThat(cli.read(".gitlab-ci.yml")).isEqualTo("mine: {}\n");
    assertThat(cli.read(".gitignore"))
        .isEqualTo("records/.lock\nrecords/.scratch-*\n.scratch-*\n.*.tmp\n*.pdf\n!.scratch-*");
    assertThat(cli.read(".gitattributes").lines())
        .startsWith("records/searches/** -text", "records/records.jsonl text eol=lf -merge")
        .containsSubsequence(
            "records/report/** text eol=lf -merge",
            "records/report/**/*.png -diff",
            "records/report/**/*.pdf binary",
            "* text=auto")
        .doesNotContain("records/report/**/*.png binary");
    assertThat(cli.ok("init").out()).contains("nothing was changed");
  }
}
