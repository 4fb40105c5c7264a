package screen.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens a file or a web address with whatever the desktop opens it with. */
final class Opener {
  private final List<String> command;

  private Opener(List<String> command) {
    this.command = command;
  }

  /**
   * The opener of a system. No shell is involved, so that nothing in an address is ever obeyed.
   *
   * @param system as in the property {@code os.name}
   */
  static Opener of(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return new Opener(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    return new Opener(List.of(name.contains("mac") ? "open" : "xdg-open"));
  }

  /** Asks for it to be opened, and says so; what the opener makes of it is not waited for. */
  String open(String what) {
    List<String> line = new java.util.ArrayList<>(command);
    line.add(what);
    try {
      new ProcessBuilder(line)
          .redirectInput(ProcessBuilder.Redirect.from(nothing()))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return "Asked " + command.get(0) + " to open " + what;
    } catch (IOException e) {
      return "Open it yourself (" + command.get(0) + " cannot be started here): " + what;
    }
  }

  private static java.io.File nothing() {
    return new java.io.File(java.io.File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }
}
