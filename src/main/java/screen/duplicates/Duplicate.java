package screen.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.record.RecordId;

/**
 * A record that was removed as a duplicate: a row of {@code duplicates.csv}.
 *
 * @param kept the record it is a duplicate of, which was kept
 * @param title of the removed record
 * @param score how alike the pair is, 0 to 1
 * @param rule short name of the strongest evidence, or {@code ruling}
 * @param evidence field by field, in words; begins with the third record, if one connects the two
 * @param decidedBy the reviewer whose ruling was needed, else {@link #AUTO}
 */
public record Duplicate(
    RecordId record,
    RecordId kept,
    String title,
    double score,
    String rule,
    String evidence,
    String decidedBy) {
  /** The program decided without a ruling. */
  public static final String AUTO = "auto";

  private static final String THROUGH = "through ";
  private static final String END = "; ";

  /** Whether a person's ruling was needed to remove the record. */
  public boolean isRuled() {
    return !decidedBy.equals(AUTO);
  }

  /** Maps each removed record to the kept record it is a duplicate of. */
  public static SortedMap<RecordId, RecordId> kept(List<Duplicate> rows) {
    SortedMap<RecordId, RecordId> kept = new TreeMap<>();
    rows.forEach(row -> kept.put(row.record(), row.kept()));
    return kept;
  }

  /** Evidence for a pair that a third record connects. */
  public static String through(RecordId third, String evidence) {
    return THROUGH + third + END + evidence;
  }

  /** The id of the third record that connects the two; empty if they match directly. */
  public Optional<String> through() {
    int end = evidence.indexOf(END);
    return evidence.startsWith(THROUGH) && end > 0
        ? Optional.of(evidence.substring(THROUGH.length(), end))
        : Optional.empty();
  }
}
