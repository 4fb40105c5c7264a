package screen.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and takes each byte that is none for windows-1252. Wants to be asked for many
 * characters at a time, as {@link MarkFilter} does.
 */
final class StrayDecoder extends Reader {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** A malformed sequence has up to three bytes, each of which becomes a character. */
  private static final int LONGEST_STEP = 3;

  private final InputStream bytes;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer in = ByteBuffer.allocate(1 << 16).limit(0);
  private boolean ended;

  StrayDecoder(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(buffer, offset, length);
    while (out.remaining() > LONGEST_STEP) {
      out.limit(offset + length - LONGEST_STEP);
      CoderResult result = decoder.decode(in, out, ended);
      out.limit(offset + length);
      if (result.isError()) {
        for (int i = 0; i < result.length(); i++) {
          out.put(WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {in.get()})));
        }
      } else if (result.isOverflow() || !refill()) {
        break;
      }
    }
    int read = out.position() - offset;
    return read == 0 ? -1 : read;
  }

  private boolean refill() throws IOException {
    if (ended) {
      return false;
    }
    in.compact();
    int read = bytes.read(in.array(), in.position(), in.remaining());
    ended = read < 0;
    in.position(in.position() + Math.max(read, 0)).flip();
    return true;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
