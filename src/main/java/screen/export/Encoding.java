package screen.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The character encoding of an export: told by its byte order mark, else UTF-8 where all bytes are,
 * else windows-1252.
 *
 * @param mark how many bytes the byte order mark takes
 * @param strays how many bytes of an otherwise UTF-8 file are none; each is read as windows-1252,
 *     as in files that were put together from several
 */
record Encoding(Charset charset, int mark, long strays) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 1024;

  static Encoding of(InputStream bytes) throws IOException {
    byte[] start = bytes.readNBytes(SAMPLE);
    if (startsWith(start, 0xef, 0xbb, 0xbf)) {
      return eightBit(bytes, start, 3);
    }
    if (startsWith(start, 0xff, 0xfe)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2, 0);
    }
    if (startsWith(start, 0xfe, 0xff)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2, 0);
    }
    int half = start.length / 4;
    if (half > 0 && zeros(start, 1) > half) {
      return new Encoding(StandardCharsets.UTF_16LE, 0, 0);
    }
    if (half > 0 && zeros(start, 0) > half) {
      return new Encoding(StandardCharsets.UTF_16BE, 0, 0);
    }
    return eightBit(bytes, start, 0);
  }

  /** As the receipt names it. */
  String name() {
    return strays == 0 ? charset.name() : charset.name() + " with stray windows-1252";
  }

  private static Encoding eightBit(InputStream rest, byte[] start, int mark) throws IOException {
    Utf8Scan scan = new Utf8Scan();
    scan.take(start, start.length);
    byte[] buffer = new byte[1 << 16];
    int read = rest.read(buffer);
    while (read >= 0) {
      scan.take(buffer, read);
      read = rest.read(buffer);
    }
    scan.end();
    boolean utf8 = scan.invalid() == 0 || mark > 0 || scan.sequences() > scan.invalid();
    return utf8
        ? new Encoding(StandardCharsets.UTF_8, mark, scan.invalid())
        : new Encoding(WINDOWS_1252, mark, 0);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int zeros(byte[] bytes, int offset) {
    int zeros = 0;
    for (int i = offset; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }
}
