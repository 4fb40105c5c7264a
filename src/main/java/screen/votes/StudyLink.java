package screen.votes;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.record.RecordId;

/**
 * A reviewer's decision that two reports are of one study, or are not, or that one report is of
 * several studies; the newest on a pair or on a report counts.
 *
 * @param a a report
 * @param b the other report; the same one if it is of several studies
 * @param studies of how many studies the report is, 1 or more; 1 for two reports
 * @param line its 1-based line in {@code links.csv}
 */
public record StudyLink(
    RecordId a,
    RecordId b,
    Kind kind,
    int studies,
    String reviewer,
    OffsetDateTime decidedAt,
    String note,
    int line) {
  private static final Pattern HOLDS = Pattern.compile("holds-([1-9]\\d{0,3})");

  /** The decision. */
  public enum Kind {
    LINK("link"),
    UNLINK("unlink"),
    HOLDS("holds");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    public static Optional<Kind> ofId(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
  }

  /** A decision on two reports. */
  public static StudyLink between(
      RecordId a,
      RecordId b,
      Kind kind,
      String reviewer,
      OffsetDateTime decidedAt,
      String note,
      int line) {
    return new StudyLink(a, b, kind, 1, reviewer, decidedAt, note, line);
  }

  /** The decision that a report is of so many studies. */
  public static StudyLink holding(
      RecordId report,
      int studies,
      String reviewer,
      OffsetDateTime decidedAt,
      String note,
      int line) {
    return new StudyLink(report, report, Kind.HOLDS, studies, reviewer, decidedAt, note, line);
  }

  /** Reads the word of {@code links.csv}, such as {@code unlink} or {@code holds-3}. */
  public static Optional<StudyLink> of(
      String word,
      RecordId a,
      RecordId b,
      String reviewer,
      OffsetDateTime decidedAt,
      String note,
      int line) {
    Matcher holds = HOLDS.matcher(word);
    if (holds.matches()) {
      int studies = Integer.parseInt(holds.group(1));
      return Optional.of(holding(a, studies, reviewer, decidedAt, note, line))
          .filter(it -> a.equals(b));
    }
    return Kind.ofId(word)
        .filter(kind -> kind != Kind.HOLDS)
        .map(kind -> between(a, b, kind, reviewer, decidedAt, note, line));
  }

  /** The word of {@code links.csv}. */
  public String word() {
    return kind == Kind.HOLDS ? kind.id() + "-" + studies : kind.id();
  }

  /** This decision on other records of the same reports. */
  StudyLink between(RecordId reportA, RecordId reportB) {
    return new StudyLink(reportA, reportB, kind, studies, reviewer, decidedAt, note, line);
  }

  String pair() {
    return pair(a, b);
  }

  /** A key for two records in any order. */
  static String pair(RecordId a, RecordId b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }
}
