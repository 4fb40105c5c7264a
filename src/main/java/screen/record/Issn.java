package screen.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds ISSNs. */
public final class Issn {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<![0-9A-Za-z-])(\\d{4})([-\u2010\u2011\u2012\u2013\u2014]?)(\\d{3}[0-9Xx])(?![0-9A-Za-z-])");

  private Issn() {}

  /**
   * All ISSNs in a text, as {@code 1234-567X}. Eight digits without a hyphen count only with a
   * correct check digit, as they might be a date or part of another number.
   */
  public static List<String> in(String text) {
    List<String> found = new ArrayList<>(2);
    Matcher matcher = FORM.matcher(text);
    while (matcher.find()) {
      String digits = (matcher.group(1) + matcher.group(3)).toUpperCase(Locale.ROOT);
      if (!matcher.group(2).isEmpty() || checks(digits)) {
        found.add(digits.substring(0, 4) + "-" + digits.substring(4));
      }
    }
    return found;
  }

  /** ISO 3297: the digits, weighted 8 down to 1 with X for ten, add up to a multiple of 11. */
  private static boolean checks(String digits) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      char c = digits.charAt(i);
      sum += (8 - i) * (c == 'X' ? 10 : c - '0');
    }
    return sum % 11 == 0;
  }
}
