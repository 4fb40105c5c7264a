package screen.cli.session;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import screen.Console;
import screen.Failure;
import screen.PrintableText;
import screen.Progress;
import screen.cli.shell.Machine;
import screen.folder.ReviewFolder;
import screen.terminal.frame.ProgressLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** One run of a command: where it prints, the review folder, the time. */
public final class Session implements Console {
  private final Surroundings surroundings;
  private final GlobalOptions options;
  private final Set<String> commands;

  /**
   * @param commands the names of the tool's commands
   */
  public Session(Surroundings surroundings, GlobalOptions options, Set<String> commands) {
    this.surroundings = surroundings;
    this.options = options;
    this.commands = commands;
  }

  public GlobalOptions options() {
    return options;
  }

  public Surroundings surroundings() {
    return surroundings;
  }

  @Override
  public boolean verbose() {
    return options.verbose;
  }

  @Override
  public boolean json() {
    return options.json;
  }

  public boolean useColour() {
    return surroundings.terminal() && wantsColour();
  }

  /** Whether the user does not object to colour. */
  public boolean wantsColour() {
    String noColour = surroundings.environment().getOrDefault("NO_COLOR", "");
    return !options.noColour && noColour.isEmpty();
  }

  @Override
  public OffsetDateTime now() {
    return OffsetDateTime.now(surroundings.clock()).truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public Path path(Path given) {
    // As text: the folder may be of another file system than the one of arguments, as in tests.
    return surroundings.folder().resolve(given.toString()).normalize();
  }

  @Override
  public void print(String line) {
    if (!options.json) {
      surroundings.out().println(PrintableText.text(commandName().in(line)));
    }
  }

  /** The command line with which the user calls the tool. */
  CommandName commandName() {
    return new CommandName(surroundings.name(), options.folder, commands);
  }

  /** A message with its commands as the user types them. */
  public String asTyped(String message) {
    return commandName().in(message);
  }

  /** Prints advice on the next step, unless the user wants results only. */
  public void advise(String line) {
    if (!options.quiet) {
      print(line);
    }
  }

  @Override
  public void talk(String line) {
    if (!options.quiet) {
      PrintWriter err = surroundings.err();
      err.println(PrintableText.text(commandName().in(line)));
      err.flush();
    }
  }

  @Override
  public Progress progress(String what, int parts) {
    return surroundings.errTerminal() && !options.quiet && !options.json
        ? new ProgressLine(surroundings.err(), surroundings.clock(), what, parts)
        : Progress.UNSEEN;
  }

  @Override
  public void printJson(Object value) {
    JsonMapper mapper = JsonMapper.builder().build();
    surroundings.out().println(mapper.writeValueAsString(named(mapper.valueToTree(value))));
  }

  /** The machine, for {@code screen doctor}. */
  public Machine machine() {
    return new Machine(
        VersionLine.line(),
        System.getProperties(),
        surroundings.environment(),
        Runtime.getRuntime().maxMemory(),
        surroundings.folder(),
        surroundings.terminal());
  }

  /** The same JSON, with commands as the user types them. */
  private JsonNode named(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(property -> property.setValue(named(property.getValue())));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, named(array.get(i)));
      }
    } else if (node.isString()) {
      return StringNode.valueOf(commandName().in(node.stringValue()));
    }
    return node;
  }

  /** Opens the review folder. */
  public ReviewFolder open() {
    return options
        .folder
        .map(folder -> ReviewFolder.open(path(folder), false, this::warn))
        .orElseGet(() -> ReviewFolder.open(surroundings.folder(), true, this::warn));
  }

  /** Prints a failure, as text on stderr or as the one JSON object, and returns its exit code. */
  public int report(Failure failure) {
    if (options.json) {
      printJson(Map.of("error", errorOf(failure)));
    } else {
      surroundings
          .err()
          .println("error: " + PrintableText.lines(commandName().in(failure.described())));
    }
    if (options.verbose) {
      failure.printStackTrace(surroundings.err());
    }
    return failure.kind().exitCode();
  }

  public static Map<String, Object> errorOf(Failure failure) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", failure.kind().code());
    error.putAll(failure.placed());
    if (!failure.problems().isEmpty()) {
      error.put("problems", failure.problems().stream().map(Failure::placed).toList());
    }
    return error;
  }
}
