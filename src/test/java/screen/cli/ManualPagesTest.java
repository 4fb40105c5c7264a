package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualPagesTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void write() {
    cli = Cli.in(folder);
    cli.ok("manuals", "man");
  }

  @Test
  void areOnePerCommand() {
    for (String command : Screen.COMMANDS) {
      assertThat(cli.read("man/screen-" + command + ".1"))
          .contains(".SH NAME\nscreen\\-" + command);
    }
    assertThat(folder.resolve("man/screen-complete.1")).doesNotExist();
  }

  @Test
  void documentOptionsArgumentsAndExitCodes() {
    assertThat(cli.read("man/screen-import.1"))
        .startsWith(".TH \"SCREEN-IMPORT\" \"1\"")
        .contains("\\fB\\-\\-source ID\\fR\n", "\\fBFILE\\fR\n", ".SH EXIT STATUS", "bad input");
    assertThat(cli.read("man/screen.1")).contains(".SH COMMANDS", "\\fBdedupe\\fR\n");
  }

  @Test
  void putOptionsOfOnePurposeUnderAHeading() {
    assertThat(cli.read("man/screen-decide.1"))
        .containsSubsequence(
            "screen decide \\-\\-reviewer NAME \\-\\-stage STAGE \\-\\-export FILE\n.br\n",
            ".SH OPTIONS",
            "\\fB\\-\\-reviewer NAME\\fR",
            ".SS With \\-\\-export",
            "\\fB\\-\\-rayyan\\fR")
        .containsOnlyOnce("\\fB\\-\\-rayyan\\fR");
  }

  @Test
  void holdNoTextThatIsAnOrder() {
    cli.read("man/screen-init.1")
        .lines()
        .filter(line -> line.startsWith(".") || line.startsWith("'"))
        .forEach(line -> assertThat(line).matches("\\.(TH|SH|TP|PP).*"));
  }
}
