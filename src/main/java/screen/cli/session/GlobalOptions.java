package screen.cli.session;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command. */
public final class GlobalOptions {
  @Option(
      names = "-C",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "the review folder; without it, the nearest folder above that contains"
              + " screening-config.yaml")
  public Optional<Path> folder = Optional.empty();

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "prints one JSON object and nothing else")
  public boolean json;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "prints results and errors only: no warnings, no advice")
  public boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "prints the technical causes of errors too")
  boolean verbose;

  @Option(
      names = "--no-color",
      scope = ScopeType.INHERIT,
      description = "no colour; NO_COLOR is honoured too")
  boolean noColour;
}
