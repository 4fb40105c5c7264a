package screen.record;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.Sha256;

/**
 * A person's confirmation that the votes on a record count for the article that it is now, although
 * an earlier export had another article under its number. It counts only as long as the title stays
 * the same.
 *
 * @param title the first hex digits of a checksum of the title
 * @param line its 1-based line in {@code rulings.csv}
 */
public record Confirmation(
    RecordId record,
    String title,
    String reviewer,
    OffsetDateTime decidedAt,
    String note,
    int line) {
  private static final Pattern WORD = Pattern.compile("confirmed-([0-9a-f]{8})");
  private static final int DIGITS = 8;

  /** The confirmation of a record as it is now. */
  public static Confirmation of(
      BibRecord record, String reviewer, OffsetDateTime decidedAt, String note) {
    return new Confirmation(
        record.id(), mark(record), reviewer, decidedAt, note, Integer.MAX_VALUE);
  }

  /** The mark of the title in a word of {@code rulings.csv}, such as {@code confirmed-09af03c1}. */
  public static Optional<String> titleIn(String word) {
    Matcher confirmed = WORD.matcher(word);
    return confirmed.matches() ? Optional.of(confirmed.group(1)) : Optional.empty();
  }

  /** The word of {@code rulings.csv}. */
  public String word() {
    return "confirmed-" + title;
  }

  /** Whether it confirms this record with its present title. */
  public boolean isOf(BibRecord now) {
    return record.equals(now.id()) && title.equals(mark(now));
  }

  private static String mark(BibRecord record) {
    return Sha256.hex(RecordKeys.normalised(record.title())).substring(0, DIGITS);
  }
}
