package screen.format.clean;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.record.Field;

/** Volumes in the notations of exports. */
public final class Volumes {
  /** {@code v. 40}, {@code Vol. 40}, and with the issue {@code v. 7 issue 4}. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:v(?:ol(?:ume)?)?\\.?\\s*)+(?<volume>\\d[^\\s,;]*)"
              + "(?:[,;]?\\s+(?:issue|iss\\.|no\\.?|n\\.)\\s*(?<issue>\\d\\S*))?",
          Pattern.CASE_INSENSITIVE);

  private Volumes() {}

  /** Returns the volume without the word, and the issue if it is in the same value. */
  public static Map<Field, String> of(String value) {
    if (!value.startsWith("v") && !value.startsWith("V")) {
      return Map.of(Field.VOLUME, value);
    }
    Matcher named = NAMED.matcher(value);
    if (!named.matches()) {
      return Map.of(Field.VOLUME, value);
    }
    String volume = named.group("volume");
    return named.group("issue") == null
        ? Map.of(Field.VOLUME, volume)
        : Map.of(Field.VOLUME, volume, Field.ISSUE, named.group("issue"));
  }
}
