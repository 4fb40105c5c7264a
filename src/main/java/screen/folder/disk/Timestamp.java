package screen.folder.disk;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Formats times for files and JSON: ISO 8601, always with seconds. */
public final class Timestamp {
  private static final Pattern WITHOUT_SECONDS =
      Pattern.compile("(T\\d\\d:\\d\\d)(Z|[+-][0-9:]+)$");

  private Timestamp() {}

  /** The time as in {@code 2026-01-31T14:05:00+01:00}. */
  public static String of(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  /**
   * Adds the seconds to a text that ends in a time without them, as written by earlier versions.
   */
  public static String completed(String text) {
    return WITHOUT_SECONDS.matcher(text).replaceFirst("$1:00$2");
  }
}
