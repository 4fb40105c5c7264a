package screen.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What people write for a verdict, in whatever case and with blanks around it, and what the user
 * says that a word means. Where the user says anything, bare numbers mean only what is said: 1 is
 * an include in one file and an exclude in another.
 */
final class VerdictWords {
  private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

  /** A whole number as a data frame writes it. */
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
   * @param told the file's words, to the ids of verdicts; to "" where a word is no vote
   */
  VerdictWords(Map<String, String> told) {
    if (told.isEmpty()) {
      ids.putAll(NUMBERS);
    }
    told.forEach((word, id) -> ids.put(plain(word), id));
  }

  /** The verdict's id, or the word in small letters where it means none. */
  String id(String written) {
    String word = plain(written);
    return ids.getOrDefault(word, word);
  }

  private static String plain(String written) {
    String word = AROUND.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    return WHOLE.matcher(word).replaceFirst("$1");
  }
}
