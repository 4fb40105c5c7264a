package screen.exchange.tool;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Translates words for verdicts, ignoring case and surrounding blanks. The user may define words;
 * then numbers mean only what the user defines, because 1 is an include in one file and an exclude
 * in another.
 */
public final class VerdictWords {
  private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

  /** A whole number as data frames write it, such as 1.0. */
  private static final Pattern WHOLE = Pattern.compile("(-?\\d+)\\.0+");

  private static final Map<String, String> WORDS =
      Map.of(
          "included", "include",
          "yes", "include",
          "excluded", "exclude",
          "no", "exclude",
          "unclear", "maybe",
          "unsure", "maybe",
          "not retrieved", "not-retrieved");

  private static final Map<String, String> NUMBERS = Map.of("1", "include", "0", "exclude");

  private final Map<String, String> ids = new HashMap<>(WORDS);

  /**
   * @param defined the words of the file, mapped to the ids of verdicts, or to "" if a word is no
   *     vote
   */
  public VerdictWords(Map<String, String> defined) {
    if (defined.isEmpty()) {
      ids.putAll(NUMBERS);
    }
    defined.forEach((word, id) -> ids.put(plain(word), id));
  }

  /** The id of the verdict, or the word in lower case if it is unknown. */
  public String id(String written) {
    String word = plain(written);
    return ids.getOrDefault(word, word);
  }

  private static String plain(String written) {
    String word = AROUND.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    return WHOLE.matcher(word).replaceFirst("$1");
  }
}
