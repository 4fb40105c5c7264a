package screen.format.xml.syntax;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** Reads characters one by one, and looks ahead. */
final class CharWindow implements Closeable {
  private static final int AHEAD = 64;

  private final Reader reader;
  private final char[] buffer = new char[1 << 15];
  private int at;
  private int end;

  CharWindow(Reader reader) {
    this.reader = reader;
  }

  /** Returns the next character, or -1 at the end. */
  int next() throws IOException {
    return ensure(1) ? buffer[at++] : -1;
  }

  /**
   * Moves buffered characters to {@code text}, up to a sign of markup or one that XML may forbid.
   */
  void copyPlain(StringBuilder text) {
    int from = at;
    while (at < end && isPlain(buffer[at])) {
      at++;
    }
    text.append(buffer, from, at - from);
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < Character.MIN_SURROGATE && c != '<' && c != '&' && c != ']';
  }

  /** Returns the character {@code n} after the next one, or -1. */
  int peek(int n) throws IOException {
    return ensure(n + 1) ? buffer[at + n] : -1;
  }

  boolean startsWith(String text) throws IOException {
    if (!ensure(text.length())) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (buffer[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the text before a sign at most {@code longest} characters ahead; "" if it is not there.
   */
  String upTo(char sign, int longest) throws IOException {
    for (int i = 0; i <= longest; i++) {
      if (peek(i) == sign) {
        return new String(buffer, at, i);
      }
    }
    return "";
  }

  void skip(int n) throws IOException {
    if (ensure(n)) {
      at += n;
    }
  }

  private boolean ensure(int n) throws IOException {
    if (end - at >= n) {
      return true;
    }
    if (buffer.length - at < AHEAD) {
      System.arraycopy(buffer, at, buffer, 0, end - at);
      end -= at;
      at = 0;
    }
    while (end - at < n) {
      int count = reader.read(buffer, end, buffer.length - end);
      if (count < 0) {
        return false;
      }
      end += count;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
