package screen.format.clean;

import java.util.Locale;
import java.util.Set;

/** Words that producers write in place of a missing value. */
public final class Placeholder {
  private static final Set<String> WORDS =
      Set.of(
          "-",
          "--",
          ".",
          "na",
          "n/a",
          "nan",
          "null",
          "none",
          "n.pag",
          "n.pag.",
          "no",
          "specified",
          "no specified",
          "no pagination",
          "no pagination specified",
          "not available",
          "[not available]",
          "no abstract available",
          "[no abstract available]",
          "[no author name available]",
          "[no authors listed]",
          "no authors listed",
          "[no title available]",
          "undefined");

  private static final int LONGEST = 32;

  /** First characters of the words. */
  private static final String FIRST = "-.[nNsSuU";

  private Placeholder() {}

  /** Whether a cleaned value means that there is none. */
  public static boolean is(String value) {
    if (value.isEmpty()) {
      return true;
    }
    if (value.length() > LONGEST || FIRST.indexOf(value.charAt(0)) < 0) {
      return false;
    }
    String word = value.toLowerCase(Locale.ROOT);
    return WORDS.contains(word)
        || (word.endsWith(".") && WORDS.contains(word.substring(0, word.length() - 1)));
  }
}
