package screen.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.cli.Cli;
import screen.cli.Screen;

class CommandNameTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "prisma-screen       |             | Run `prisma-screen report`.",
        "scripts/screen      |             | Run `scripts/screen report`.",
        "prisma-screen       | my-review   | Run `prisma-screen -C my-review report`.",
        "prisma-screen       | my review   | Run `prisma-screen -C \"my review\" report`.",
        "prisma-screen       | C:\\reviews | Run `prisma-screen -C \"C:\\reviews\" report`.",
        "a b/prisma-screen   | Größe       | Run `\"a b/prisma-screen\" -C Größe report`.",
        "prisma-screen       | $HOME       | Run `prisma-screen -C '$HOME' report`.",
        "prisma-screen       | Jo's `x`    | Run `prisma-screen -C 'Jo'\\''s `x`' report`.",
        "prisma-screen       | (1)         | Run `prisma-screen -C \"(1)\" report`.",
      })
  void namesTheToolAsItWasCalled(String name, String given, String message) {
    CommandName command =
        new CommandName(name, Optional.ofNullable(given).map(Path::of), Screen.COMMANDS);

    assertThat(command.in("Run `screen report`.")).isEqualTo(message);
  }

  @Test
  void namesEveryCommandOfAMessage() {
    assertThat(plain().in("`screen dedupe`, then `screen dedupe --accept`"))
        .isEqualTo("`prisma-screen dedupe`, then `prisma-screen dedupe --accept`");
  }

  @Test
  void leavesOtherTextAlone() {
    for (String text : new String[] {"To `screen children`", "screen report", "`screen`"}) {
      assertThat(plain().in(text)).isEqualTo(text);
    }
  }

  @Test
  void isInResultsErrorsAndJson() {
    Cli.review(folder);
    Path above = folder.getParent();
    String name = folder.getFileName().toString();
    String command = "`screen -C " + name + " import ";

    assertThat(Cli.in(above).ok("-C", name, "status").out()).contains("Next: " + command);
    assertThat(Cli.in(above).ok("--json", "-C", name, "status").out()).contains(command);
    assertThat(Cli.in(above).ok("run", "-C", name).out()).contains("Next: " + command);
    Cli.Result none = Cli.in(above).run("-C", "none", "status");
    assertThat(none.err()).contains("`screen -C none init`");
    assertThat(Cli.in(above).run("--json", "-C", "none", "status").out())
        .contains("`screen -C none init`");
  }

  private static CommandName plain() {
    return new CommandName("prisma-screen", Optional.empty(), Screen.COMMANDS);
  }
}
