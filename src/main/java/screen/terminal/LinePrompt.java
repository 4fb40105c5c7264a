package screen.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/**
 * Screening on a terminal that can only print lines: a line of input is a key and what it takes.
 */
final class LinePrompt {
  private static final int WIDTH = 78;

  private final Terminal terminal;
  private final Frame frame;
  private final Desk desk;

  LinePrompt(Terminal terminal, Frame frame, Desk desk) {
    this.terminal = terminal;
    this.frame = frame;
    this.desk = desk;
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
    if (!asksForText()) {
      int first = Character.charCount(line.codePointAt(0));
      desk.press(Key.character(line.substring(0, first)));
      String rest = line.substring(first).strip();
      if (!asksForText() || rest.isEmpty()) {
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
    State state = desk.state();
    out.println();
    out.println(frame.progress(state, desk.times()));
    List<AttributedString> body = frame.body(state, WIDTH, desk.own());
    body.forEach(line -> out.println(line.toString()));
    frame.below(state, WIDTH).forEach(line -> out.println(line.toString()));
    out.print("> ");
    out.flush();
  }

  private boolean asksForText() {
    State.Mode mode = desk.state().mode();
    return mode == State.Mode.NOTE || mode == State.Mode.SEARCH;
  }
}
