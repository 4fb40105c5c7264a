package screen.format.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * Reads UTF-8, and each other byte as windows-1252, as in files put together from several. Must be
 * asked for two characters or more at a time, as {@link MarkFilter} does.
 */
final class Utf8Reader extends Reader {
  /** Character of each byte in windows-1252. */
  private static final char[] WINDOWS_1252 = new char[256];

  /** The least code point by length of its sequence in bytes; a lower one is not well-formed. */
  private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x10000};

  private static final int LONGEST = 4;

  static {
    for (int b = 0; b < WINDOWS_1252.length; b++) {
      byte[] one = {(byte) b};
      char c = new String(one, Charset.forName("windows-1252")).charAt(0);
      WINDOWS_1252[b] = c == '\ufffd' ? (char) b : c;
    }
  }

  private final InputStream bytes;
  private final byte[] in = new byte[1 << 16];
  private int at;
  private int end;
  private boolean ended;

  Utf8Reader(InputStream bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int out = offset;
    int last = offset + length - 2;
    while (out <= last && (end - at >= LONGEST || refill())) {
      int ascii = ascii(buffer, out, Math.min(end - at, last + 1 - out));
      at += ascii;
      out += ascii;
      boolean whole = end - at >= LONGEST || ended;
      if (out <= last && at < end && whole && in[at] < 0) {
        out += decode(buffer, out);
      }
    }
    return out == offset ? -1 : out - offset;
  }

  /** Copies ASCII up to the first other byte and returns its length. */
  private int ascii(char[] buffer, int out, int most) {
    byte[] from = in;
    int first = at;
    int i = 0;
    while (i < most && from[first + i] >= 0) {
      buffer[out + i] = (char) from[first + i];
      i++;
    }
    return i;
  }

  /** Decodes a character beyond ASCII and returns its length in {@code char}s. */
  private int decode(char[] buffer, int out) {
    int length = lengthOf(in[at] & 0xff);
    int point = in[at] & (0x7f >> length);
    boolean wellFormed = length > 1 && at + length <= end;
    for (int i = 1; wellFormed && i < length; i++) {
      wellFormed = (in[at + i] & 0xc0) == 0x80;
      point = point << 6 | (in[at + i] & 0x3f);
    }
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    if (wellFormed && point >= LEAST[length] && !surrogate && Character.isValidCodePoint(point)) {
      at += length;
      return Character.toChars(point, buffer, out);
    }
    buffer[out] = WINDOWS_1252[in[at++] & 0xff];
    return 1;
  }

  /** Number of bytes that a first byte announces; 1 if it is not a valid one. */
  private static int lengthOf(int first) {
    if (first < 0xc0 || first >= 0xf8) {
      return 1;
    }
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : LONGEST;
  }

  /**
   * Reads further bytes behind those not decoded yet; false at the end of the stream, if none are
   * left.
   */
  private boolean refill() throws IOException {
    System.arraycopy(in, at, in, 0, end - at);
    end -= at;
    at = 0;
    while (!ended && end < LONGEST) {
      int read = bytes.read(in, end, in.length - end);
      ended = read < 0;
      end += Math.max(read, 0);
    }
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
