package screen.folder.disk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of text, in hex digits. Lines may end with LF or CRLF: git may change that. */
public final class Checksum {
  private Checksum() {}

  /** The checksum of a text. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The checksum of a text in UTF-8. */
  public static String of(byte[] text) {
    MessageDigest sum = sha256();
    int start = 0;
    for (int i = 0; i + 1 < text.length; i++) {
      if (text[i] == '\r' && text[i + 1] == '\n') {
        sum.update(text, start, i - start);
        start = i + 1;
      }
    }
    sum.update(text, start, text.length - start);
    return HexFormat.of().formatHex(sum.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
