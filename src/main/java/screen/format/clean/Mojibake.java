package screen.format.clean;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Repairs text whose UTF-8 was once read as windows-1252 or ISO-8859-1, such as {@code EducaciÃ³n}.
 *
 * <p>Only if there is no doubt: the whole value, encoded as windows-1252, is well-formed UTF-8.
 * Correct text never is, as a lone {@code ó} is no UTF-8.
 */
final class Mojibake {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Text in files is wrongly decoded up to twice; more would be chance. */
  private static final int MOST = 2;

  /** Characters of windows-1252 for the bytes 0x80 to 0x9f; undefined bytes are kept. */
  private static final char[] UPPER = new char[0x20];

  static {
    for (int i = 0; i < UPPER.length; i++) {
      char c = new String(new byte[] {(byte) (0x80 + i)}, WINDOWS_1252).charAt(0);
      UPPER[i] = c == '\ufffd' ? (char) (0x80 + i) : c;
    }
  }

  private Mojibake() {}

  /** Returns the text as it was meant; unchanged if that is uncertain. */
  static String repaired(String text) {
    String repaired = text;
    for (int i = 0; i < MOST && mayBe(repaired); i++) {
      repaired = once(repaired);
    }
    return repaired;
  }

  /** Whether its first character beyond ASCII and the next may be two bytes of one character. */
  private static boolean mayBe(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < 0x80) {
      i++;
    }
    if (i + 1 >= text.length() || text.charAt(i) < 0xc2 || text.charAt(i) > 0xf4) {
      return false;
    }
    int next = inWindows1252(text.charAt(i + 1));
    return next >= 0x80 && next < 0xc0;
  }

  private static String once(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      int b = inWindows1252(text.charAt(i));
      if (b < 0) {
        return text;
      }
      bytes[i] = (byte) b;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return text;
    }
  }

  private static int inWindows1252(char c) {
    if (c <= 0xff) {
      // from 0x80 to 0x9f, the text was read as ISO-8859-1
      return c;
    }
    for (int i = 0; i < UPPER.length; i++) {
      if (UPPER[i] == c) {
        return 0x80 + i;
      }
    }
    return -1;
  }
}
