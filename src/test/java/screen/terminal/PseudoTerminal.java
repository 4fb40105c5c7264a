package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import screen.cli.ToolProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs {@code screen} in a real pseudo-terminal, types keys and looks at the screen. */
final class PseudoTerminal {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final List<String> arguments;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final List<List<String>> steps = new ArrayList<>();
  private final Map<String, String> answers = new LinkedHashMap<>();
  private int rows = 24;
  private int columns = 80;
  private String watch = "";
  private double kill = -1;

  private PseudoTerminal(Path folder, List<String> arguments) {
    this.folder = folder;
    this.arguments = arguments;
    environment.put("TERM", "xterm-256color");
    environment.put("LC_ALL", "C.UTF-8");
  }

  /**
   * What was seen.
   *
   * @param screens what was on the screen when each awaited text was
   * @param styled the same, line by line, in runs of one style
   * @param files what the watched file held at these moments
   * @param raw every character that was sent to the terminal
   * @param left texts to be answered that never came
   */
  record Seen(
      List<String> screens,
      List<List<List<Run>>> styled,
      List<String> files,
      String raw,
      List<String> left,
      int status) {}

  /**
   * Text in one style.
   *
   * @param codes of the style, as ECMA-48 numbers them: 1 bold, 2 faint, 4 underlined, 7 reversed,
   *     30 to 37 a colour
   */
  record Run(Set<Integer> codes, String text) {}

  static PseudoTerminal screen(Path folder, String... arguments) {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/python3"))
            || Files.isExecutable(Path.of("/usr/local/bin/python3")),
        "python3, which drives the pseudo-terminal, is not installed");
    return new PseudoTerminal(folder, List.of(arguments));
  }

  PseudoTerminal sized(int withRows, int withColumns) {
    rows = withRows;
    columns = withColumns;
    return this;
  }

  PseudoTerminal with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Notes what a file of the review folder holds at every step. */
  PseudoTerminal watching(String name) {
    watch = folder.resolve(name).toString();
    return this;
  }

  /** Waits for a text on the screen, then types. */
  PseudoTerminal on(String text, String keys) {
    steps.add(List.of(text, keys));
    return this;
  }

  /** Types keys whenever a text comes to stand on the screen, in whatever order they come. */
  PseudoTerminal whenever(Map<String, String> texts) {
    answers.putAll(texts);
    return this;
  }

  /** Kills the command, as {@code kill -9} does, so many milliseconds after the last keys. */
  PseudoTerminal killedAfter(double milliseconds) {
    kill = milliseconds;
    return this;
  }

  Seen run() {
    try {
      Path plan = Files.createTempFile("plan", ".json");
      Files.writeString(plan, JSON.writeValueAsString(plan()));
      Process driver =
          new ProcessBuilder("python3", driver().toString(), plan.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String seen = new String(driver.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Files.delete(plan);
      assertThat(driver.waitFor()).isZero();
      return seen(JSON.readTree(seen));
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private Map<String, Object> plan() {
    List<String> command = ToolProcess.command();
    command.addAll(List.of("-C", folder.toString()));
    command.addAll(arguments);
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("command", command);
    plan.put("environment", environment);
    plan.put("rows", rows);
    plan.put("columns", columns);
    plan.put("watch", watch);
    plan.put("steps", steps);
    plan.put("answers", answers);
    plan.put("kill", kill);
    return plan;
  }

  private static Path driver() throws URISyntaxException {
    var resource = PseudoTerminal.class.getResource("/screen/terminal/pseudo_terminal.py");
    if (resource == null) {
      throw new AssertionError("pseudo_terminal.py is missing");
    }
    return Path.of(resource.toURI());
  }

  private Seen seen(JsonNode seen) {
    List<String> screens = new ArrayList<>();
    List<List<List<Run>>> styled = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (JsonNode shot : seen.get("shots")) {
      assertThat(shot.get("found").asBoolean())
          .as("'%s' on the screen:%n%s", steps.get(screens.size()).get(0), shot.get("screen"))
          .isTrue();
      screens.add(shot.get("screen").asString());
      styled.add(shot.get("styled").valueStream().map(PseudoTerminal::line).toList());
      files.add(shot.get("file").asString());
    }
    assertThat(screens).hasSameSizeAs(steps);
    List<String> left = new ArrayList<>();
    seen.get("left").forEach(text -> left.add(text.asString()));
    return new Seen(
        screens, styled, files, seen.get("raw").asString(), left, seen.get("status").asInt());
  }

  private static List<Run> line(JsonNode runs) {
    return runs.valueStream()
        .map(run -> new Run(codes(run.get(0)), run.get(1).asString()))
        .toList();
  }

  private static Set<Integer> codes(JsonNode codes) {
    return codes.valueStream().map(JsonNode::asInt).collect(Collectors.toCollection(TreeSet::new));
  }
}
