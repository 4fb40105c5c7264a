package screen.duplicates.match.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers written in words or as Roman numerals. */
public final class Numerals {
  private static final List<String> ROMAN =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

  /** "One" is left out: it is more often a pronoun. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("twelve", "12"),
          Map.entry("twenty", "20"));

  private static final Map<String, String> DIGITS = digits();

  private Numerals() {}

  private static Map<String, String> digits() {
    Map<String, String> digits = new HashMap<>(WORDS);
    for (int i = 1; i < ROMAN.size(); i++) {
      digits.put(ROMAN.get(i), Integer.toString(i));
    }
    return Map.copyOf(digits);
  }

  /**
   * The number that a lower-case word means, in digits: "ii" and "two" are "2"; "" if it is none.
   */
  public static String digits(String word) {
    return DIGITS.getOrDefault(word, "");
  }
}
