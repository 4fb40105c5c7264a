package screen.export;

import java.util.Set;

/** Tells family names from initials behind them, as in {@code van der Berg J.-P.}. */
final class Initials {
  private static final Set<String> SUFFIXES =
      Set.of("Jr", "Jr.", "Sr", "Sr.", "2nd", "3rd", "II", "III", "IV");

  private Initials() {}

  /** A name with a comma between family name and initials; as it is where it is none of these. */
  static String apart(String name) {
    int start = start(name);
    return start < 0 ? name : name.substring(0, start - 1) + ", " + name.substring(start);
  }

  /** Whether it is a family name with initials behind. */
  static boolean follow(String name) {
    return start(name) >= 0;
  }

  /** Where the initials begin, or -1. */
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
