package screen.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts the characters read through it. */
final class CountingReader extends FilterReader {
  private long count;

  CountingReader(Reader text) {
    super(text);
  }

  /** The number of characters read so far. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count += c < 0 ? 0 : 1;
    return c;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    count += Math.max(read, 0);
    return read;
  }
}
