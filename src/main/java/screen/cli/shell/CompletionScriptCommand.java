package screen.cli.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script that lets a shell complete command lines of the tool. */
@Command(
    name = "generate-completion",
    header = "Prints a script for completion in bash, zsh, fish or PowerShell.",
    description = {
      "Prints the script that lets a shell complete commands, options and their values: reviewers,"
          + " sources, stages, boxes, records. The script's head says where to put it.",
      "It completes the tool under the name by which you call it here."
    })
public final class CompletionScriptCommand implements Callable<Integer> {
  /** The shells that the tool has a script for. */
  enum Shell {
    BASH,
    ZSH,
    FISH,
    POWERSHELL
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "SHELL",
      description = "bash, zsh, fish or powershell; without it, bash")
  private Shell shell = Shell.BASH;

  @Override
  public Integer call() {
    String called = spec.root().name();
    String name = called.substring(Math.max(called.lastIndexOf('/'), called.lastIndexOf('\\')) + 1);
    spec.commandLine().getOut().print(script().replace("prisma-screen", name));
    return 0;
  }

  private String script() {
    String file = "completion." + shell.name().toLowerCase(Locale.ROOT);
    try (InputStream in = CompletionScriptCommand.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
