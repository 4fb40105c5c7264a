package screen.format.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The character encoding of an export: that of its byte order mark, else UTF-8 if most bytes beyond
 * ASCII are, else an older one by the look of its words.
 *
 * @param mark length of the byte order mark, in bytes
 * @param strays number of bytes that are not UTF-8 in an otherwise UTF-8 file; each is read as
 *     windows-1252, as in files put together from several
 * @param unsure whether the encoding is uncertain
 */
record Encoding(Charset charset, int mark, long strays, boolean unsure) {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final String STRAYS = " with stray windows-1252";
  private static final int SAMPLE = 1 << 14;

  private Encoding(Charset charset, int mark) {
    this(charset, mark, 0, false);
  }

  /**
   * Finds the encoding of a file.
   *
   * @param file opened again for a second look
   */
  static Encoding of(ByteSource file) throws IOException {
    try (InputStream bytes = file.open()) {
      byte[] start = bytes.readNBytes(SAMPLE);
      Optional<Encoding> wide = wide(start);
      return wide.isPresent() ? wide.get() : eightBit(file, bytes, start);
    }
  }

  /**
   * Recognises two or four bytes a character, or seven bits with escapes that change the alphabet.
   */
  private static Optional<Encoding> wide(byte[] start) {
    if (startsWith(start, 0xd0, 0xcf, 0x11, 0xe0)) {
      return Optional.of(new Encoding(Charsets.WINDOWS_1252, 0)); // an old Office file, not text
    }
    if (startsWith(start, 0xff, 0xfe, 0, 0)) {
      return Optional.of(new Encoding(UTF_32LE, 4));
    }
    if (startsWith(start, 0, 0, 0xfe, 0xff)) {
      return Optional.of(new Encoding(UTF_32BE, 4));
    }
    if (startsWith(start, 0xff, 0xfe)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
    }
    if (startsWith(start, 0xfe, 0xff)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
    }
    int quarter = start.length / 4;
    int most = quarter - quarter / 10;
    if (quarter > 1 && zeros(start, 3, 4) >= most && zeros(start, 2, 4) >= most) {
      return text(start, UTF_32LE);
    }
    if (quarter > 1 && zeros(start, 0, 4) >= most && zeros(start, 1, 4) >= most) {
      return text(start, UTF_32BE);
    }
    boolean second = quarter > 0 && zeros(start, 1, 2) > quarter;
    boolean first = quarter > 0 && zeros(start, 0, 2) > quarter;
    if (second || first) {
      return text(start, second ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    String text = new String(start, StandardCharsets.ISO_8859_1);
    boolean escaped = text.contains("\u001b$B") || text.contains("\u001b$@");
    return escaped
        ? Charsets.named("ISO-2022-JP").map(it -> new Encoding(it, 0))
        : Optional.empty();
  }

  /** Returns this encoding if the bytes are text in it; many binary files contain zeros, too. */
  private static Optional<Encoding> text(byte[] start, Charset charset) {
    long strange =
        new String(start, charset)
            .chars()
            .filter(c -> c == 0xfffd || (c < ' ' && c != '\n' && c != '\r' && c != '\t'))
            .count();
    return strange * 50 > start.length ? Optional.empty() : Optional.of(new Encoding(charset, 0));
  }

  /**
   * Returns the encoding that a person or the search log states; empty if it is unknown.
   *
   * @param own the encoding found in the file
   */
  static Optional<Encoding> named(String name, Encoding own) {
    if (name.equals(own.name())) {
      return Optional.of(new Encoding(own.charset, own.mark, own.strays, false));
    }
    boolean strays = name.endsWith(STRAYS);
    return Charsets.named(strays ? name.substring(0, name.length() - STRAYS.length()) : name)
        .map(
            charset ->
                new Encoding(
                    charset, charset.equals(own.charset) ? own.mark : 0, strays ? 1 : 0, false));
  }

  /** Its name, as printed in the receipt. */
  String name() {
    return strays == 0 ? charset.name() : charset.name() + STRAYS;
  }

  private static Encoding eightBit(ByteSource file, InputStream rest, byte[] start)
      throws IOException {
    int mark = startsWith(start, 0xef, 0xbb, 0xbf) ? 3 : 0;
    Utf8Scan scan = new Utf8Scan();
    scan.take(start, start.length);
    byte[] buffer = new byte[1 << 16];
    int read = rest.read(buffer);
    while (read >= 0) {
      scan.take(buffer, read);
      read = rest.read(buffer);
    }
    scan.end();
    if (scan.invalid() == 0 || mark > 0 || scan.sequences() > scan.invalid()) {
      return new Encoding(StandardCharsets.UTF_8, mark, scan.invalid(), false);
    }
    try (InputStream again = file.open()) {
      Optional<Charset> legacy = LegacyEncoding.of(start, again);
      return new Encoding(legacy.orElse(Charsets.WINDOWS_1252), 0, 0, legacy.isEmpty());
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int zeros(byte[] bytes, int offset, int step) {
    int zeros = 0;
    for (int i = offset; i < bytes.length; i += step) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }
}
