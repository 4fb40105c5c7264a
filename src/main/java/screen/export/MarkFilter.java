package screen.export;

import java.io.IOException;
import java.io.Reader;

/**
 * Drops U+FEFF wherever a line begins with it, as in exports that were put together from several,
 * and the sign by which DOS ended files; and reads U+2028 and U+2029, which some producers break
 * lines with inside a value, as blanks.
 */
final class MarkFilter extends Reader {
  private static final char MARK = '\ufeff';
  private static final char END = '\u001a';

  private final Reader text;
  private final char[] buffer = new char[1 << 15];
  private int next;
  private int end;
  private boolean lineStart = true;

  MarkFilter(Reader text) {
    this.text = text;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (next == end) {
      int read = text.read(buffer, 0, buffer.length);
      if (read <= 0) {
        return -1;
      }
      next = 0;
      end = filtered(read);
    }
    int taken = Math.min(length, end - next);
    System.arraycopy(buffer, next, target, offset, taken);
    next += taken;
    return taken;
  }

  private int filtered(int read) {
    for (int i = 0; i < read; i++) {
      char c = buffer[i];
      if (c == END || (c >= '\u2028' && (c <= '\u2029' || c == MARK))) {
        return rewritten(read);
      }
    }
    lineStart = endsLine(buffer[read - 1]);
    return read;
  }

  private int rewritten(int read) {
    int kept = 0;
    for (int i = 0; i < read; i++) {
      char c = buffer[i];
      if (c != END && (c != MARK || !lineStart)) {
        lineStart = endsLine(c);
        buffer[kept++] = c == '\u2028' || c == '\u2029' ? ' ' : c;
      }
    }
    return kept;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
