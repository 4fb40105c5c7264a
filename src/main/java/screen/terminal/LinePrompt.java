package screen.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import org.jline.terminal.Terminal;

/** A scene on a terminal that can only print lines: a line of input is a key and what it takes. */
final class LinePrompt {
  private static final int WIDTH = 78;

  private final Terminal terminal;
  private final Scene scene;

  LinePrompt(Terminal terminal, Scene scene) {
    this.terminal = terminal;
    this.scene = scene;
  }

  void run() throws IOException {
    BufferedReader in = new BufferedReader(terminal.reader());
    while (!scene.isOver()) {
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
      scene.press(Key.of(Key.Kind.ENTER));
      return;
    }
    if (!scene.takesText()) {
      int first = Character.charCount(line.codePointAt(0));
      scene.press(Key.character(line.substring(0, first)));
      String rest = line.substring(first).strip();
      if (!scene.takesText() || rest.isEmpty()) {
        return;
      }
      scene.press(Key.paste(rest));
    } else {
      scene.press(Key.paste(line));
    }
    scene.press(Key.of(Key.Kind.ENTER));
  }

  private void print() {
    PrintWriter out = terminal.writer();
    out.println();
    scene.text(WIDTH).forEach(line -> out.println(line.toString()));
    out.print("> ");
    out.flush();
  }
}
