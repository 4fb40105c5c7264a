package screen.duplicates;

import java.util.Optional;
import screen.record.RecordId;

/**
 * Two records that a person must rule on, for themselves or on behalf of a group: a row of {@code
 * possible-duplicates.csv}.
 *
 * @param a the smaller id
 * @param b the larger id
 * @param score 0 to 1
 * @param records how many records the question is about: 2, or the size of a group that shares a
 *     title
 */
public record PossiblePair(
    RecordId a,
    RecordId b,
    String titleA,
    String titleB,
    double score,
    String evidence,
    int records) {
  private static final String DOUBT = "; but ";

  /** A question about these two records only. */
  public PossiblePair(
      RecordId a, RecordId b, String titleA, String titleB, double score, String evidence) {
    this(a, b, titleA, titleB, score, evidence, 2);
  }

  /**
   * The evidence for a pair that would be a duplicate if looked at alone, with the reason for
   * asking a person.
   */
  public static String doubted(String evidence, String doubt) {
    return evidence + DOUBT + doubt;
  }

  /** The reason that {@link #doubted} added to the pair's own evidence; empty if none. */
  public Optional<String> doubt(String ofThePair) {
    String start = ofThePair + DOUBT;
    return evidence.startsWith(start)
        ? Optional.of(evidence.substring(start.length()))
        : Optional.empty();
  }

  /** Whether the two represent more records of the same title. */
  public boolean isGroup() {
    return records > 2;
  }
}
