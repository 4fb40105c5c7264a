package screen.duplicates.search;

import java.util.Arrays;
import screen.duplicates.match.ComparedField;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Decision;
import screen.duplicates.match.Evidence;
import screen.duplicates.match.MatchDecision;
import screen.duplicates.match.Objection;

/**
 * How far an entry from elsewhere is a record of the review.
 *
 * @param identified whether a DOI or PMID agrees
 * @param misidentified whether a DOI or PMID differs
 * @param sameTitle whether the titles agree but for spelling habits
 * @param contradicted whether anything that both have differs
 * @param objected whether only a person could say that they are one: see {@link Objection}
 * @param verdict what the search for duplicates would make of the two
 * @param evidence what speaks for and against it, in words
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
        !Objection.first(pair).isEmpty(),
        Decision.on(pair),
        Evidence.line(pair));
  }

  /**
   * Whether the two are one beyond doubt: as certain as a merge; or by an identifier, where neither
   * another identifier nor the title nor anything else contradicts it.
   *
   * @param named whether the entry gives the record's accession number
   */
  public boolean isCertain(boolean named) {
    boolean pointsThere = (identified || named) && !misidentified && (sameTitle || !objected);
    return verdict == MatchDecision.SAME || pointsThere;
  }
}
