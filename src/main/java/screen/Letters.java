package screen;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text by its letters and digits, as two that differ in signs and capitals only are compared. */
public final class Letters {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Letters() {}

  /** The letters and digits in lower case, without anything between them. */
  public static String of(String text) {
    return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
