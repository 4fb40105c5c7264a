package screen.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What people write for a verdict, in whatever case and with blanks around it. */
final class VerdictWords {
  private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

  private static final Map<String, String> IDS =
      Map.of(
          "included", "include",
          "yes", "include",
          "1", "include",
          "excluded", "exclude",
          "no", "exclude",
          "0", "exclude",
          "unclear", "maybe",
          "unsure", "maybe",
          "not retrieved", "not-retrieved");

  private VerdictWords() {}

  /** The verdict's id, or the word in small letters where it means none. */
  static String id(String written) {
    String word = AROUND.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    return IDS.getOrDefault(word, word);
  }
}
