package screen.format.clean;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Separates family names from initials after them, as in {@code van der Berg J.-P.}. */
final class Initials {
  private static final Set<String> SUFFIXES =
      Set.of("Jr", "Jr.", "Sr", "Sr.", "2nd", "3rd", "II", "III", "IV");

  /** With full stops, before the family name: {@code S. A. van der Berg}, {@code F. -S. Roe}. */
  private static final Pattern FIRST =
      Pattern.compile(
          "(?<initials>(?!U\\. ?[SKN]\\.)\\p{Lu}\\.(?:[ -]{0,2}\\p{Lu}\\.)*) ?"
              + "(?<family>(?:\\p{Ll}{1,4} )*[\\p{L}'\u2019-]*\\p{Lu}[\\p{L}'\u2019-]+)");

  /** Longer than any name; spares the pattern a whole text in a name's place. */
  private static final int LONGEST_NAME = 200;

  private Initials() {}

  /** Returns a name with a comma between family name and initials; any other text unchanged. */
  static String withComma(String name) {
    if (name.length() > LONGEST_NAME) {
      return name;
    }
    if (name.charAt(1) == '.') {
      Matcher first = FIRST.matcher(name);
      return first.matches() ? first.group("family") + ", " + first.group("initials") : name;
    }
    int start = start(name);
    return start < 0 ? name : name.substring(0, start - 1) + ", " + name.substring(start);
  }

  /** Whether it consists only of initials, such as {@code J.-P.} or {@code J P}. */
  static boolean are(String text) {
    String close = text.replace(" ", "");
    return !close.isEmpty() && areInitials(close, 0, close.length(), 4);
  }

  /** Whether it is a family name followed by initials. */
  static boolean follow(String name) {
    return start(name) >= 0;
  }

  /** Index at which the initials begin, or -1. */
  private static int start(String name) {
    int longest = hasLowerCase(name) ? 3 : 2;
    int blank = name.lastIndexOf(' ');
    int end = name.length();
    if (blank > 0 && SUFFIXES.contains(name.substring(blank + 1))) {
      end = blank;
      blank = name.lastIndexOf(' ', end - 1);
    }
    int start = -1;
    while (blank > 0 && areInitials(name, blank + 1, end, longest)) {
      start = blank + 1;
      end = blank;
      blank = name.lastIndexOf(' ', end - 1);
    }
    return start > 2 && isFamily(name, start - 1) ? start : -1;
  }

  private static boolean areInitials(String name, int from, int to, int longest) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = name.charAt(i);
      boolean mark = (c == '.' || c == '-') && i > from;
      if (!Character.isUpperCase(c) && !mark) {
        return false;
      }
      letters += mark ? 0 : 1;
    }
    return letters > 0 && letters <= longest;
  }

  private static boolean isFamily(String name, int to) {
    for (int i = 0; i < to; i++) {
      char c = name.charAt(i);
      boolean part = Character.isLetter(c) || c == ' ' || c == '-' || c == '\'' || c == '\u2019';
      if (!part) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLowerCase(String name) {
    return name.chars().anyMatch(Character::isLowerCase);
  }
}
