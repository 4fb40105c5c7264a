package screen.duplicates;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import screen.record.RecordId;

/**
 * A person's word on two records; the newest on a pair counts.
 *
 * @param line its 1-based line in {@code rulings.csv}; {@link #NEW} before it stands there
 */
public record Ruling(
    RecordId a,
    RecordId b,
    Kind kind,
    String reviewer,
    OffsetDateTime decidedAt,
    String note,
    int line) {
  /** The line of a ruling that is not written yet: after all others. */
  public static final int NEW = Integer.MAX_VALUE;

  /** What was ruled. */
  public enum Kind {
    SAME("same"),
    DIFFERENT("different"),
    /** Different, and so are all records of their title that the machine would ask about. */
    ALL_DIFFERENT("all-different");

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
}
