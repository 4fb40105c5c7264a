package screen.format.text;

import java.io.BufferedReader;
import java.io.IOException;

/** Reads the beginning of a text without consuming it. */
public final class Heads {
  private Heads() {}

  /** The first {@code length} characters, lines ended by {@code \n}. */
  public static String of(BufferedReader text, int length) throws IOException {
    text.mark(length);
    char[] head = new char[length];
    int filled = 0;
    int count = text.read(head, 0, length);
    while (count > 0) {
      filled += count;
      count = filled < length ? text.read(head, filled, length - filled) : 0;
    }
    text.reset();
    return new String(head, 0, filled).replace("\r\n", "\n").replace('\r', '\n');
  }
}
