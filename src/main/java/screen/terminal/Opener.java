package screen.terminal;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Opens a file or a web address with the desktop's default program. */
public final class Opener {
  /** How long to wait for an opener to fail; one that fails does so at once. */
  private static final int PATIENCE_MILLIS = 700;

  private final List<String> command;

  Opener(List<String> command) {
    this.command = command;
  }

  /**
   * The opener of an operating system. It starts no shell, so that no part of an address can run as
   * a command.
   *
   * @param system the value of the property {@code os.name}
   */
  public static Opener of(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return new Opener(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    return new Opener(List.of(name.contains("mac") ? "open" : "xdg-open"));
  }

  /** Starts the opener; returns a message that says so, or that it failed. */
  public String open(String what) {
    List<String> line = new ArrayList<>(command);
    line.add(what);
    try {
      Process opener =
          new ProcessBuilder(line)
              .redirectInput(ProcessBuilder.Redirect.from(nothing()))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = opener.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      return ended && opener.exitValue() != 0
          ? "Open it yourself (" + command.get(0) + " cannot open it here): " + what
          : "Asked " + command.get(0) + " to open " + what;
    } catch (IOException e) {
      return "Open it yourself (" + command.get(0) + " cannot be started here): " + what;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "Asked " + command.get(0) + " to open " + what;
    }
  }

  private static File nothing() {
    return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }
}
