package screen.folder.disk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import screen.Sha256;

/** Computes the SHA-256 of text, in hex digits. CRLF counts as LF, as git may change line ends. */
public final class Checksum {
  private Checksum() {}

  /** The checksum of a text. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The checksum of a text in UTF-8. */
  public static String of(byte[] text) {
    MessageDigest sum = Sha256.digest();
    int start = 0;
    for (int i = 0; i + 1 < text.length; i++) {
      if (text[i] == '\r' && text[i + 1] == '\n') {
        sum.update(text, start, i - start);
        start = i + 1;
      }
    }
    sum.update(text, start, text.length - start);
    return of(sum);
  }

  /** The checksum that a SHA-256 has computed, of a text without CRLF. */
  public static String of(MessageDigest sum) {
    return HexFormat.of().formatHex(sum.digest());
  }
}
