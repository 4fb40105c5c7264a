package screen.terminal.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import org.jline.terminal.Terminal;

/** Shows cards on a terminal that can only print lines: a line of input is a key and its text. */
public final class LinePrompt {
  private static final int WIDTH = 78;

  private final Terminal terminal;
  private final CardController desk;
  private final Frame frame;

  LinePrompt(Terminal terminal, CardController desk, Frame frame) {
    this.terminal = terminal;
    this.desk = desk;
    this.frame = frame;
  }

  void run() throws IOException {
    BufferedReader in = new BufferedReader(terminal.reader());
    while (!desk.isOver()) {
      print();
      String line = in.readLine();
      if (line == null) {
        return;
      }
      take(line.strip());
    }
  }

  /** {@code n unclear dose} is the key n, then the text, then Enter. */
  private void take(String line) {
    if (line.isEmpty()) {
      desk.press(Key.of(Key.Kind.ENTER));
      return;
    }
    if (!desk.state().takesText()) {
      int first = Character.charCount(line.codePointAt(0));
      desk.press(Key.character(line.substring(0, first)));
      String rest = line.substring(first).strip();
      if (!desk.state().takesText() || rest.isEmpty()) {
        return;
      }
      desk.press(Key.paste(rest));
    } else {
      desk.press(Key.paste(line));
    }
    desk.press(Key.of(Key.Kind.ENTER));
  }

  private void print() {
    PrintWriter out = terminal.writer();
    out.println();
    frame.text(WIDTH).forEach(line -> out.println(line.toString()));
    out.print("> ");
    out.flush();
  }
}
