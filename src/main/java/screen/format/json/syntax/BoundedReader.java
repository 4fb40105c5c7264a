package screen.format.json.syntax;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops with an error if a record is longer than any real one. */
final class BoundedReader extends FilterReader {
  private final long most;
  private long left;

  /** Signals a record that is too long. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param most limit on the characters of one record
   */
  BoundedReader(Reader text, long most) {
    super(text);
    this.most = most;
    this.left = most;
  }

  /** Starts the count again, as a record begins about here. */
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
