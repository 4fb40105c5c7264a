package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** Completion in the shells themselves, each where it is installed. */
@Slow
class ShellCompletionTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void install() throws IOException {
    cli = Cli.review(folder);
    cli.write(
        "x.ris",
        "TY  - JOUR\nAN  - 1\nTI  - Sleep in children\nER  - \n"
            + "TY  - JOUR\nAN  - 2\nTI  - Sleep in adults\nER  - \n");
    cli.ok("import", "x.ris", "--source", "x", "--date", "2026-01-31");
    Path tool = cli.write("prisma-screen", ToolProcess.script("-Dscreen.name=prisma-screen"));
    assertThat(tool.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void worksInBash() throws Exception {
    String ask =
        """
        source <(prisma-screen generate-completion bash)
        ask() { COMP_LINE=$1 COMP_POINT=${#1}; _prisma_screen; echo "${COMPREPLY[*]}"; }
        ask 'prisma-screen de'
        ask 'prisma-screen decide --stage '
        ask 'prisma-screen decide --stage=f'
        ask 'prisma-screen link x:'
        complete -p prisma-screen
        """;
    assertThat(in("bash", "--norc", "-c", ask))
        .containsExactly(
            "dedupe decide",
            "title-abstract full-text",
            "full-text",
            "1 2",
            "complete -o default -F _prisma_screen prisma-screen");
  }

  @Test
  void worksInZsh() throws Exception {
    String ask =
        """
        compdef() { print -- compdef $@ }
        _describe() { print -r -- ${candidates[@]} }
        _files() { print -- files }
        source <(prisma-screen generate-completion zsh)
        ask() { words=(prisma-screen $@) CURRENT=$(($# + 1)) PREFIX=${@[-1]}; _prisma-screen }
        ask de
        ask decide --stage ''
        ask link x:1
        ask import ''
        """;
    assertThat(in("zsh", "-f", "-c", ask))
        .containsExactly(
            "compdef _prisma-screen prisma-screen",
            "dedupe:Finds duplicates, takes rulings and explains its decisions. decide:Screens"
                + " in the terminal, or takes a reviewer's votes from a file.",
            "title-abstract full-text",
            "x\\:1:Sleep in children",
            "files");
  }

  @Test
  void worksInFish() throws Exception {
    String ask =
        """
        prisma-screen generate-completion fish | source
        complete -C 'prisma-screen de'
        complete -C 'prisma-screen decide --stage '
        complete -C 'prisma-screen link x:1'
        complete -C 'prisma-screen import x.r'
        """;
    assertThat(in("fish", "--no-config", "-c", ask))
        .contains(
            "dedupe\tFinds duplicates, takes rulings and explains its decisions.",
            "full-text",
            "x:1\tSleep in children",
            "x.ris");
  }

  @Test
  void worksInPowerShell() throws Exception {
    String ask =
        """
        prisma-screen generate-completion powershell | Out-String | Invoke-Expression
        function ask($line) { (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText }
        ask 'prisma-screen de'
        ask 'prisma-screen decide --stage '
        ask 'prisma-screen link x:'
        """;
    assertThat(in("pwsh", "-NoProfile", "-NonInteractive", "-Command", ask))
        .containsExactly("dedupe", "decide", "title-abstract", "full-text", "x:1", "x:2");
  }

  private List<String> in(String shell, String... args) throws Exception {
    assumeThat(isInstalled(shell)).as(shell + " is installed").isTrue();
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(Stream.of(shell), Stream.of(args)).toList())
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder
        .environment()
        .merge("PATH", folder.toString(), (old, own) -> own + File.pathSeparator + old);
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.lines().toList();
  }

  private static boolean isInstalled(String shell) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, shell)));
  }
}
