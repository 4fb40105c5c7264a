package screen.terminal.frame;

import java.io.IOException;
import java.nio.charset.Charset;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import screen.Failure;
import screen.Reason;

/** Opens the terminal and shows cards on it, on the full screen if it has one. */
public final class TerminalEdge {
  private TerminalEdge() {}

  /**
   * Shows cards until the person quits.
   *
   * @return the controller in its final state
   */
  public static CardController play(boolean ascii, boolean colour, Cards cards) {
    CardController desk = new CardController(cards);
    try (Terminal terminal =
        TerminalBuilder.builder().system(true).dumb(true).nativeSignals(true).build()) {
      boolean dumb =
          terminal.getType().startsWith(Terminal.TYPE_DUMB)
              || terminal.getStringCapability(Capability.cursor_address) == null;
      boolean unicode = !ascii && isUnicode(terminal.encoding());
      TerminalStyle look = new TerminalStyle(!dumb, colour && hasColours(terminal), unicode);
      if (dumb) {
        new LinePrompt(terminal, desk, new Frame(desk, look)).run();
      } else {
        new FullScreen(terminal, desk, new Frame(desk, look)).run();
      }
      return desk;
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
