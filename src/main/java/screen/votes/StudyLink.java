package screen.votes;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import screen.record.RecordId;

/**
 * A reviewer's decision that two reports are of one study, or are not; the newest on a pair counts.
 *
 * @param line its 1-based line in {@code links.csv}
 */
public record StudyLink(
    RecordId a,
    RecordId b,
    Kind kind,
    String reviewer,
    OffsetDateTime decidedAt,
    String note,
    int line) {
  /** The decision. */
  public enum Kind {
    LINK("link"),
    UNLINK("unlink");

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

  /** This decision on other records of the same reports. */
  StudyLink between(RecordId reportA, RecordId reportB) {
    return new StudyLink(reportA, reportB, kind, reviewer, decidedAt, note, line);
  }

  String pair() {
    return pair(a, b);
  }

  /** A key for two records in any order. */
  static String pair(RecordId a, RecordId b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }
}
