package screen.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds ISBNs. */
public final class Isbn {
  /** 10 or 13 digits, with hyphens or single blanks between them. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<![0-9A-Za-z/-])(?:97[89](?:[- ]?\\d){10}|\\d(?:[- ]?\\d){8}[-"
              + " ]?[0-9Xx])(?![0-9A-Za-z-])");

  private Isbn() {}

  /** All ISBNs in a text with a correct check digit, as 10 or 13 characters without hyphens. */
  public static List<String> in(String text) {
    List<String> found = new ArrayList<>(1);
    Matcher matcher = FORM.matcher(text);
    while (matcher.find()) {
      String digits = matcher.group().replaceAll("[- ]", "").toUpperCase(Locale.ROOT);
      if (digits.length() == 13 ? checks13(digits) : checks10(digits)) {
        found.add(digits);
      }
    }
    return found;
  }

  private static boolean checks13(String digits) {
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
  }

  private static boolean checks10(String digits) {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      char c = digits.charAt(i);
      sum += (10 - i) * (c == 'X' ? 10 : c - '0');
    }
    return sum % 11 == 0;
  }
}
