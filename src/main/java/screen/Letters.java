package screen;

import java.util.Locale;

/**
 * Reduces text to its letters and digits, for comparing texts regardless of punctuation and case.
 */
public final class Letters {
  private Letters() {}

  /** The letters and digits in lower case, with nothing between them. */
  public static String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      int c = lower.codePointAt(i);
      if (isLetterOrNumber(c)) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString();
  }

  /** Unicode's categories L and N; a pattern of them is slow, and each line of a table is asked. */
  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
