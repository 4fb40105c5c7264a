package screen.cli.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import screen.Console;
import screen.Failure;

/** Writes the manual pages; called when the tool is packaged. */
@Command(name = "manuals", hidden = true, header = "Writes the manual pages into a folder.")
public final class ManualsCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "the folder; created if it is missing")
  private Path folder = Path.of("");

  public ManualsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String version = String.join(" ", spec.root().version());
    List<CommandSpec> commands =
        Stream.concat(
                Stream.of(spec.root()),
                spec.root().subcommands().values().stream().map(CommandLine::getCommandSpec))
            .filter(command -> !command.usageMessage().hidden())
            .toList();
    Path target = console.path(folder);
    try {
      Files.createDirectories(target);
      for (CommandSpec command : commands) {
        ManualPage page = new ManualPage(command, version);
        Files.writeString(target.resolve(page.name() + ".1"), page.text());
      }
    } catch (IOException e) {
      throw Failure.folder("The manual pages cannot be written: " + e.getMessage())
          .in(folder.toString())
          .because(e);
    }
    return 0;
  }
}
