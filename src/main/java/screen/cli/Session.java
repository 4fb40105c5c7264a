package screen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import screen.Console;
import screen.Failure;
import screen.Plain;
import screen.Progress;
import screen.folder.ReviewFolder;
import screen.terminal.ProgressLine;
import tools.jackson.databind.json.JsonMapper;

/** What a command needs: where to print, the review folder, the time. */
public final class Session implements Console {
  private final Surroundings surroundings;
  private final GlobalOptions options;

  Session(Surroundings surroundings, GlobalOptions options) {
    this.surroundings = surroundings;
    this.options = options;
  }

  GlobalOptions options() {
    return options;
  }

  Surroundings surroundings() {
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

  boolean useColour() {
    return surroundings.terminal() && wantsColour();
  }

  /** Whether the user has nothing against colour. */
  boolean wantsColour() {
    String noColour = surroundings.environment().getOrDefault("NO_COLOR", "");
    return !options.noColour && noColour.isEmpty();
  }

  @Override
  public OffsetDateTime now() {
    return OffsetDateTime.now(surroundings.clock()).truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public Path path(Path given) {
    return surroundings.folder().resolve(given).normalize();
  }

  @Override
  public void print(String line) {
    if (!options.json) {
      surroundings.out().println(Plain.text(line));
    }
  }

  /** Prints a line that advises what to do next, where the result itself is something else. */
  void advise(String line) {
    if (!options.quiet) {
      print(line);
    }
  }

  @Override
  public void talk(String line) {
    if (!options.quiet) {
      PrintWriter err = surroundings.err();
      err.println(Plain.text(line));
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
    surroundings.out().println(JsonMapper.builder().build().writeValueAsString(value));
  }

  /** Opens the review folder. */
  public ReviewFolder open() {
    return options
        .folder
        .map(folder -> ReviewFolder.open(path(folder), false, this::warn))
        .orElseGet(() -> ReviewFolder.open(surroundings.folder(), true, this::warn));
  }

  /** Prints a failure, in words on stderr or as the one JSON object, and gives its exit code. */
  int tell(Failure failure) {
    if (options.json) {
      printJson(Map.of("error", errorOf(failure)));
    } else {
      surroundings.err().println("error: " + Plain.lines(failure.described()));
    }
    if (options.verbose) {
      failure.printStackTrace(surroundings.err());
    }
    return failure.kind().exitCode();
  }

  static Map<String, Object> errorOf(Failure failure) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", failure.kind().code());
    error.putAll(failure.placed());
    if (!failure.problems().isEmpty()) {
      error.put("problems", failure.problems().stream().map(Failure::placed).toList());
    }
    return error;
  }
}
