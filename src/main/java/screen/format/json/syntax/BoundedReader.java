package screen.format.json.syntax;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses to read on where a record is longer than any can be. */
final class BoundedReader extends FilterReader {
  private final long most;
  private long left;

  /** Says that a record goes on beyond all measure. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param most characters of one record
   */
  BoundedReader(Reader text, long most) {
    super(text);
    this.most = most;
    this.left = most;
  }

  /** Says that a record begins about here. */
  void begin() {
    left = most;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (left < 0) {
      throw new TooLong();
    }
    int read = super.read(buffer, offset, length);
    left -= read;
    return read;
  }
}
