package screen.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.record.RecordId;

/**
 * A record that was removed as a duplicate: a row of {@code duplicates.csv}.
 *
 * @param kept the representative it was folded into
 * @param title of the removed record
 * @param score 0 to 1, how alike the pair is
 * @param rule the short name of what decided
 * @param evidence field by field, in words; first, a third record that led there
 * @param decidedBy {@link #AUTO} or a reviewer
 */
public record Duplicate(
    RecordId record,
    RecordId kept,
    String title,
    double score,
    String rule,
    String evidence,
    String decidedBy) {
  /** The machine. */
  public static final String AUTO = "auto";

  /** Whether a person's ruling removed it, and not the machine alone. */
  public boolean isRuled() {
    return !decidedBy.equals(AUTO);
  }

  private static final String THROUGH = "through ";
  private static final String END = "; ";

  /** What each removed record is a duplicate of. */
  public static SortedMap<RecordId, RecordId> kept(List<Duplicate> rows) {
    SortedMap<RecordId, RecordId> kept = new TreeMap<>();
    rows.forEach(row -> kept.put(row.record(), row.kept()));
    return kept;
  }

  /** The evidence where a third record led from the one to the other. */
  public static String through(RecordId third, String evidence) {
    return THROUGH + third + END + evidence;
  }

  /** The id of the third record that led from the one to the other, where one did. */
  public Optional<String> through() {
    int end = evidence.indexOf(END);
    return evidence.startsWith(THROUGH) && end > 0
        ? Optional.of(evidence.substring(THROUGH.length(), end))
        : Optional.empty();
  }
}
