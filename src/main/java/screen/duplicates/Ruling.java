package screen.duplicates;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import screen.record.RecordId;

/**
 * A person's decision on two records; the newest on a pair counts.
 *
 * @param line its 1-based line in {@code rulings.csv}; {@link #NEW} if not written yet
 */
public record Ruling(
    RecordId a,
    RecordId b,
    Kind kind,
    String reviewer,
    OffsetDateTime decidedAt,
    String note,
    int line) {
  /** The line of a ruling that is not written yet; sorts after all others. */
  public static final int NEW = Integer.MAX_VALUE;

  /** The decision. */
  public enum Kind {
    SAME("same"),
    DIFFERENT("different"),
    /**
     * The two are different, and so are all records of their title that the program would ask
     * about.
     */
    ALL_DIFFERENT("all-different");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    /** Whether two records are the same, in words. */
    public String words() {
      return this == SAME ? "the same" : "different";
    }

    /** Whether both kinds give the same answer for the two records themselves. */
    public boolean agreesWith(Kind other) {
      return (this == SAME) == (other == SAME);
    }

    public static Optional<Kind> ofId(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
  }
}
