package screen.exchange.log;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/** Times as web applications write them: {@code 2024-05-01 09:30:00 UTC} or in ISO 8601. */
final class LogTime {
  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][ ]")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[ ]['UTC']['GMT'][XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private LogTime() {}

  /** The time; in UTC if it names no zone; empty if it cannot be read. */
  static Optional<OffsetDateTime> of(String text) {
    try {
      return Optional.of(
          (OffsetDateTime)
              FORM.parseBest(
                  text.strip(),
                  OffsetDateTime::from,
                  parsed -> LocalDateTime.from(parsed).atOffset(ZoneOffset.UTC)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
