package screen.folder.disk;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Writes and reads times of files and JSON: ISO 8601, always with seconds. */
public final class Timestamp {
  private static final Pattern WITHOUT_SECONDS =
      Pattern.compile("(T\\d\\d:\\d\\d)(Z|[+-][0-9:]+)$");

  private Timestamp() {}

  /** The time as in {@code 2026-01-31T14:05:00+01:00}. */
  public static String of(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  /**
   * Reads a time. One in whole seconds, as the tool writes it, is taken apart here, because the
   * formatter of Java takes as long for the first time as for the next thousands.
   *
   * @throws DateTimeException if the text is no time with an offset
   */
  public static OffsetDateTime parse(String text) {
    boolean utc = isLike("0000-00-00T00:00:00Z", text);
    boolean east = isLike("0000-00-00T00:00:00+00:00", text);
    if (!utc && !east && !isLike("0000-00-00T00:00:00-00:00", text)) {
      return OffsetDateTime.parse(text);
    }
    int sign = east ? 1 : -1;
    ZoneOffset offset =
        utc
            ? ZoneOffset.UTC
            : ZoneOffset.ofHoursMinutes(sign * number(text, 20, 22), sign * number(text, 23, 25));
    return OffsetDateTime.of(
        number(text, 0, 4),
        number(text, 5, 7),
        number(text, 8, 10),
        number(text, 11, 13),
        number(text, 14, 16),
        number(text, 17, 19),
        0,
        offset);
  }

  /** Whether a text has digits where the shape has 0, and otherwise the shape's characters. */
  private static boolean isLike(String shape, String text) {
    if (text.length() != shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      char c = text.charAt(i);
      if (shape.charAt(i) == '0' ? c < '0' || c > '9' : c != shape.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /**
   * Adds the seconds to a text that ends in a time without them, as written by earlier versions.
   */
  public static String completed(String text) {
    return WITHOUT_SECONDS.matcher(text).replaceFirst("$1:00$2");
  }
}
