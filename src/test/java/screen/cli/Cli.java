package screen.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import screen.cli.session.GlobalOptions;
import screen.cli.session.Session;
import screen.cli.session.Surroundings;

/** Runs the command line inside the test, with streams and a clock of its own. */
public final class Cli {
  public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final Path folder;
  private Instant time = NOW;
  private byte[] input = {};
  private boolean terminal;

  private Cli(Path folder) {
    this.folder = folder;
  }

  /** What a run printed and how it ended. */
  public record Result(int exitCode, String out, String err) {}

  /** The command line as called in a folder. */
  public static Cli in(Path folder) {
    return new Cli(folder);
  }

  /**
   * A review folder with the sources x and y, the screeners A and B, the tiebreaker T and the
   * reason other.
   */
  public static Cli review(Path folder) {
    Cli cli = in(folder);
    cli.write(
        "screening-config.yaml",
        """
        format: 1
        review: {title: A test}
        reviewers: {screeners: [A, B], votes-per-record: 2, tiebreaker: T}
        sources:
          - {id: x, name: X, kind: database}
          - {id: y, name: Y, kind: database}
        exclusion-reasons:
          - {id: population, label: Wrong population}
          - {id: other, label: Other}
        """);
    return cli;
  }

  /** What the next runs find on standard input. */
  public Cli typing(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /** Prints results as on a terminal with colour. */
  public Cli onATerminal() {
    terminal = true;
    return this;
  }

  /** Sets the clock of the machine. */
  public Cli at(Instant now) {
    time = now;
    return this;
  }

  public Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    InputStream in = new ByteArrayInputStream(input);
    int exitCode = Screen.run(surroundings(out, err, in), args);
    time = time.plusSeconds(1);
    return new Result(exitCode, out.toString(), err.toString());
  }

  /** What a command of this moment works with. */
  public Session session() {
    Surroundings surroundings =
        surroundings(new StringWriter(), new StringWriter(), InputStream.nullInputStream());
    return new Session(surroundings, new GlobalOptions(), Screen.COMMANDS);
  }

  private Surroundings surroundings(Writer out, Writer err, InputStream in) {
    return new Surroundings(
        "screen",
        new PrintWriter(out),
        () -> false,
        new PrintWriter(err),
        in,
        Clock.fixed(time, ZoneOffset.UTC),
        Map.of(),
        folder,
        terminal,
        false);
  }

  /** A copy of the folder as it is now, so that a review is played once for several tests. */
  public Cli copiedTo(Path target) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path from : all.toList()) {
        Path to = target.resolve(folder.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return in(target).at(time);
  }

  /** Runs what must succeed. */
  public Result ok(String... args) {
    Result result = run(args);
    if (result.exitCode() != 0) {
      throw new AssertionError(Arrays.toString(args) + " exits with " + result);
    }
    return result;
  }

  /** Gives votes by rows of {@code record,verdict,reason}. */
  public Result vote(String reviewer, String stage, String... rows) {
    write("v.csv", "record,verdict,reason\n" + String.join("\n", rows) + "\n");
    return ok("decide", "--reviewer", reviewer, "--stage", stage, "--from", "v.csv");
  }

  public Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Path write(String name, byte[] bytes) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return file;
  }

  public String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Where the one export that was imported under a name is kept. */
  String kept(String name) {
    int dot = name.indexOf('.', name.startsWith(".") ? 2 : 0);
    String kept = name.substring(0, dot) + "-[0-9a-f]{8}" + name.substring(dot);
    try (Stream<Path> files = Files.list(folder.resolve("records/searches"))) {
      List<String> found =
          files.map(file -> file.getFileName().toString()).filter(f -> f.matches(kept)).toList();
      if (found.size() != 1) {
        throw new AssertionError(name + " is kept as " + found);
      }
      return "records/searches/" + found.get(0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  public boolean exists(String name) {
    return Files.exists(folder.resolve(name));
  }
}
