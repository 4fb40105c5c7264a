package screen;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reduces text to its letters and digits, for comparing texts regardless of punctuation and case.
 */
public final class Letters {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Letters() {}

  /** The letters and digits in lower case, with nothing between them. */
  public static String of(String text) {
    return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
