package screen.duplicates;

import java.util.Optional;
import screen.record.RecordId;

/**
 * Two records that a person must rule on, alone or in the place of a group: a row of {@code
 * possible-duplicates.csv}.
 *
 * @param a the smaller id
 * @param b the larger id
 * @param score 0 to 1
 * @param records how many records the question is about: 2, or those of a group that share a title
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

  /** A question about these two alone. */
  public PossiblePair(
      RecordId a, RecordId b, String titleA, String titleB, double score, String evidence) {
    this(a, b, titleA, titleB, score, evidence, 2);
  }

  /** The evidence of a pair that is asked about because of something beside it. */
  public static String doubted(String evidence, String doubt) {
    return evidence + DOUBT + doubt;
  }

  /** What was added so to the evidence; empty where nothing was. */
  public Optional<String> doubt(String ofThePair) {
    String start = ofThePair + DOUBT;
    return evidence.startsWith(start)
        ? Optional.of(evidence.substring(start.length()))
        : Optional.empty();
  }

  /** Whether the two are asked about in the place of more records of their title. */
  public boolean isGroup() {
    return records > 2;
  }
}
