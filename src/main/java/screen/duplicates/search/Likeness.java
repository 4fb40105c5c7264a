package screen.duplicates.search;

import java.util.Arrays;
import screen.duplicates.match.ComparedField;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Decision;
import screen.duplicates.match.Evidence;
import screen.duplicates.match.MatchDecision;
import screen.duplicates.match.Objection;

/**
 * How well an entry from elsewhere matches a record of the review.
 *
 * @param identified whether a DOI or PMID agrees
 * @param misidentified whether a DOI or PMID differs
 * @param sameTitle whether the titles have the same letters
 * @param contradicted whether any field that both records have differs
 * @param objected whether there is an {@link Objection} that an agreeing number does not outweigh
 * @param verdict the decision of the search for duplicates on the two
 * @param evidence the evidence for and against, in words
 */
public record Likeness(
    boolean identified,
    boolean misidentified,
    boolean sameTitle,
    boolean contradicted,
    boolean objected,
    MatchDecision verdict,
    String evidence) {
  static Likeness of(Comparison pair) {
    return new Likeness(
        pair.identified(),
        pair.differ(ComparedField.DOI) || pair.differ(ComparedField.PMID),
        pair.agree(ComparedField.TITLE),
        Arrays.stream(ComparedField.values()).anyMatch(pair::differ),
        Objection.remainsWithANumber(pair),
        Decision.on(pair),
        Evidence.line(pair));
  }

  /**
   * Whether the two are certainly one: they would be duplicates; or an identifier or accession
   * number agrees, no DOI or PMID differs, and the titles agree or there is no objection.
   *
   * @param named whether the entry contains the record's accession number
   */
  public boolean isCertain(boolean named) {
    boolean pointsThere = (identified || named) && !misidentified && (sameTitle || !objected);
    return verdict == MatchDecision.SAME || pointsThere;
  }
}
