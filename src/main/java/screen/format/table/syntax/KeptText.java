package screen.format.table.syntax;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Keeps the text read since a position, so that a row can be shown as in the file. */
final class KeptText extends FilterReader {
  /** Most characters of one row. */
  static final int LIMIT = 64 * 1024 * 1024;

  private final StringBuilder kept = new StringBuilder();
  private long start;

  KeptText(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (kept.length() > LIMIT) {
      throw new RowTooLong();
    }
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      kept.append(buffer, offset, count);
    }
    return count;
  }

  /** Removes the text before this position. */
  void forget(long position) {
    int drop = (int) Math.min(kept.length(), Math.max(0, position - start));
    kept.delete(0, drop);
    start += drop;
  }

  /** Returns the text between the last position forgotten and this one, without its line end. */
  String until(long position) {
    int length = (int) Math.min(kept.length(), Math.max(0, position - start));
    return kept.substring(0, length).stripTrailing();
  }

  /** Whether the last character read is a line end. */
  boolean endsLine() {
    int last = kept.length() - 1;
    return last >= 0 && (kept.charAt(last) == '\n' || kept.charAt(last) == '\r');
  }

  /** Signals a row that does not end. */
  static final class RowTooLong extends IOException {
    private static final long serialVersionUID = 1L;

    RowTooLong() {
      super("a row is longer than " + LIMIT + " characters");
    }
  }
}
