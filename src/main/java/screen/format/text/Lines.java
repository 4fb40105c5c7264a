package screen.format.text;

import java.io.IOException;
import java.io.Reader;
import screen.format.clean.Limits;

/** Reads the lines of a text. CRLF, LF and bare CR end one, also mixed. */
public final class Lines {
  /** A longer line is cut here; a value of this length is refused anyway. */
  private static final int LONGEST = Limits.LONGEST_VALUE + 1024;

  private final Reader text;
  private char[] buffer = new char[1 << 15];
  private int start;
  private int end;
  private boolean afterReturn;
  private String line = "";
  private int number;

  public Lines(Reader text) {
    this.text = text;
  }

  /** Goes to the next line, if there is one. */
  public boolean next() throws IOException {
    int at = start;
    while (true) {
      at = lineEnd(at);
      if (at == end) {
        int held = Math.min(end - start, LONGEST);
        if (!fill(held)) {
          return rest();
        }
        at = held;
      } else if (buffer[at] == '\n' && afterReturn && at == start) {
        start++;
        at++;
        afterReturn = false;
      } else {
        take(at);
        start = at + 1;
        afterReturn = buffer[at] == '\r';
        return true;
      }
    }
  }

  /** Index of the next line end, or the end of the buffered text. */
  private int lineEnd(int from) {
    char[] chars = buffer;
    int limit = end;
    int at = from;
    while (at < limit && (chars[at] > '\r' || (chars[at] != '\n' && chars[at] != '\r'))) {
      at++;
    }
    return at;
  }

  /** Text of the line, without its end. */
  public String text() {
    return line;
  }

  /** Number of the line, 1-based. */
  public int number() {
    return number;
  }

  private boolean rest() {
    if (start == end) {
      return false;
    }
    take(end);
    start = end;
    return true;
  }

  private void take(int to) {
    line = new String(buffer, start, to - start);
    number++;
  }

  /** Moves the buffered line to the buffer's beginning and reads on behind it. */
  private boolean fill(int held) throws IOException {
    char[] target = held > buffer.length / 4 * 3 ? new char[buffer.length * 2] : buffer;
    System.arraycopy(buffer, start, target, 0, held);
    buffer = target;
    start = 0;
    end = held;
    int read = text.read(buffer, end, buffer.length - end);
    end += Math.max(read, 0);
    return read > 0;
  }
}
