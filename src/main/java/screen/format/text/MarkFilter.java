package screen.format.text;

import java.io.IOException;
import java.io.Reader;

/**
 * Removes U+FEFF where a line begins with it, as in exports put together from several, and the sign
 * by which DOS ended files. If a file does not end its last line, the mark of the next one becomes
 * a line end. Reads U+2028 and U+2029, which some producers break lines with inside a value, as
 * blanks.
 */
final class MarkFilter extends Reader {
  private static final char MARK = '\ufeff';

  /** Length of the beginning that files put together share, being of one kind. */
  private static final int BEGINNING = 3;

  private static final char END = '\u001a';

  private final Reader text;
  private final char[] buffer = new char[(1 << 15) + BEGINNING];
  private String beginning = "";
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
      int read = text.read(buffer, 0, 1 << 15);
      if (read <= 0) {
        return -1;
      }
      read += behindLastMark(read);
      next = 0;
      end = filtered(read);
    }
    int taken = Math.min(length, end - next);
    System.arraycopy(buffer, next, target, offset, taken);
    next += taken;
    return taken;
  }

  /** Reads on if too little follows a mark to see what begins there. */
  private int behindLastMark(int read) throws IOException {
    int more = 0;
    for (int i = Math.max(0, read - BEGINNING); i < read; i++) {
      while (buffer[i] == MARK && more < BEGINNING) {
        int got = text.read(buffer, read + more, BEGINNING - more);
        if (got <= 0) {
          return more;
        }
        more += got;
      }
    }
    return more;
  }

  private int filtered(int read) {
    if (beginning.isEmpty()) {
      int from = buffer[0] == MARK ? 1 : 0;
      beginning = new String(buffer, from, Math.min(BEGINNING, read - from));
    }
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
      if (c == MARK && !lineStart && beginsAgain(i + 1, read)) {
        lineStart = true;
        buffer[kept++] = '\n';
      } else if (c != END && (c != MARK || !lineStart)) {
        lineStart = endsLine(c);
        buffer[kept++] = c == '\u2028' || c == '\u2029' ? ' ' : c;
      }
    }
    return kept;
  }

  /** In BibTeX, the text after the at sign differs from entry to entry. */
  private boolean beginsAgain(int from, int to) {
    int same = beginning.startsWith("@") ? 1 : BEGINNING;
    return beginning.length() == BEGINNING
        && from + same <= to
        && beginning.startsWith(new String(buffer, from, same));
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
