package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void neverInitialisesAFolderTwice() {
    Cli cli = Cli.in(folder);
    assertThat(cli.ok("init").out()).contains("Next: edit screening-config.yaml");
    assertThat(cli.run("init").exitCode()).isEqualTo(3);
  }
}
