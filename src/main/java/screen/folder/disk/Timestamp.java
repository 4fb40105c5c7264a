package screen.folder.disk;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Times as they stand in files and JSON: ISO 8601 with seconds, also where these are zero. */
public final class Timestamp {
  private static final Pattern WITHOUT_SECONDS =
      Pattern.compile("(T\\d\\d:\\d\\d)(Z|[+-][0-9:]+)$");

  private Timestamp() {}

  /** Such as {@code 2026-01-31T14:05:00+01:00}. */
  public static String of(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  /** A text that may end in a time without seconds, as earlier versions wrote it, with them. */
  public static String completed(String text) {
    return WITHOUT_SECONDS.matcher(text).replaceFirst("$1:00$2");
  }
}
