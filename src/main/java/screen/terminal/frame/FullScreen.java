package screen.terminal.frame;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedCharSequence;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;

/** A frame on the whole screen of a terminal; each key is a command. */
public final class FullScreen {
  private static final int COLOURS = 8;
  private static final long WAIT_MILLIS = 300;
  private static final String PASTE_MODE_ON = "\u001B[?2004h";
  private static final String PASTE_MODE_OFF = "\u001B[?2004l";

  private final Terminal terminal;
  private final CardController desk;
  private final Frame frame;
  private final AtomicBoolean resized = new AtomicBoolean();

  FullScreen(Terminal terminal, CardController desk, Frame frame) {
    this.terminal = terminal;
    this.desk = desk;
    this.frame = frame;
  }

  void run() throws IOException {
    Attributes before = terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
    terminal.handle(Terminal.Signal.WINCH, signal -> resized.set(true));
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.cursor_invisible);
    terminal.writer().write(PASTE_MODE_ON);
    try {
      play();
    } finally {
      terminal.writer().write(PASTE_MODE_OFF);
      terminal.puts(Capability.cursor_visible);
      terminal.puts(Capability.exit_ca_mode);
      terminal.flush();
      terminal.setAttributes(before);
    }
  }

  private void play() throws IOException {
    KeyReader keys = new KeyReader(terminal.reader());
    int lowest = draw();
    while (!desk.isOver()) {
      Optional<Key> key = keys.read(WAIT_MILLIS);
      if (key.isPresent()) {
        desk.press(key.get(), lowest);
      }
      if (!desk.isOver() && (key.isPresent() || resized.getAndSet(false))) {
        lowest = draw();
      }
    }
  }

  /**
   * Draws every line again: some two thousand characters, which even a slow connection transmits at
   * once.
   *
   * @return how many lines the card can be scrolled
   */
  private int draw() {
    Size size = terminal.getSize();
    int width = size.getColumns() > 0 ? size.getColumns() : 80;
    int height = size.getRows() > 0 ? size.getRows() : 24;
    Frame.Screen screen = frame.screen(width, height);
    List<AttributedString> lines = screen.lines();
    PrintWriter out = terminal.writer();
    for (int i = 0; i < lines.size(); i++) {
      terminal.puts(Capability.cursor_address, i, 0);
      out.write(lines.get(i).toAnsi(COLOURS, AttributedCharSequence.ForceMode.None));
      terminal.puts(Capability.clr_eol);
    }
    terminal.flush();
    return screen.lowest();
  }
}
