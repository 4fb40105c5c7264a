package screen.terminal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.function.Function;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import screen.Failure;
import screen.Reason;

/** Opens the terminal and plays a scene on all that it can show. */
final class TerminalEdge {
  private TerminalEdge() {}

  /**
   * Plays a scene until it is over.
   *
   * @param scene made for the look of the terminal
   */
  static void play(boolean ascii, boolean colour, Function<Look, Scene> scene) {
    try (Terminal terminal =
        TerminalBuilder.builder().system(true).dumb(true).nativeSignals(true).build()) {
      boolean dumb =
          terminal.getType().startsWith(Terminal.TYPE_DUMB)
              || terminal.getStringCapability(Capability.cursor_address) == null;
      boolean unicode = !ascii && isUnicode(terminal.encoding());
      Look look = new Look(!dumb, colour && hasColours(terminal), unicode);
      if (dumb) {
        new LinePrompt(terminal, scene.apply(look)).run();
      } else {
        new FullScreen(terminal, scene.apply(look)).run();
      }
    } catch (IOException e) {
      throw Failure.folder("The terminal cannot be used: " + Reason.of(e) + ".").because(e);
    }
  }

  private static boolean hasColours(Terminal terminal) {
    Integer colours = terminal.getNumericCapability(Capability.max_colors);
    return colours != null && colours >= 8;
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-");
  }
}
