package screen.ranking;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads ints that {@link IntOutput} wrote. */
final class IntInput {
  private final InputStream in;
  private final ByteBuffer buffer =
      ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN).limit(0);

  IntInput(InputStream in) {
    this.in = in;
  }

  int read() throws IOException {
    if (!buffer.hasRemaining()) {
      int read = in.readNBytes(buffer.array(), 0, buffer.capacity());
      if (read < Integer.BYTES) {
        throw new EOFException();
      }
      buffer.position(0).limit(read);
    }
    return buffer.getInt();
  }
}
