package screen.duplicates.match;

import java.util.Set;

/**
 * Decides on a pair by its weight and the objections. Thresholds: see "The way of a pair" in {@code
 * src/site/markdown/deduplication.md}.
 */
public final class Decision {
  /** With two signs against the pair, a person is asked from this weight on, in bits. */
  static final double ASK_IN_SPITE_OF_TWO = 9;

  /**
   * From this many signs on, two records clearly differ. One sign may be a slip of a database; of
   * 160 pairs with two or more in the labelled sets only two were duplicates, whose DOIs differed.
   * Pairs with two signs are still shown to a person, since published labels often count an erratum
   * or an abstract as the article.
   */
  private static final int CLEAR = 2;

  private Decision() {}

  public static MatchDecision on(Comparison pair) {
    if (pair.weight() < MatchDecision.ASK || isElsewhere(pair)) {
      return MatchDecision.DIFFERENT;
    }
    Set<Objection> objections = Objection.to(pair);
    int signs = Objection.signs(objections);
    if (signs > CLEAR || (signs == CLEAR && pair.weight() < ASK_IN_SPITE_OF_TWO)) {
      return MatchDecision.DIFFERENT;
    }
    boolean same =
        pair.weight() >= MatchDecision.MERGE
            && objections.isEmpty()
            && !Objection.isTooLittle(pair);
    return same ? MatchDecision.SAME : MatchDecision.POSSIBLE;
  }

  /**
   * Whether the two were published in different places or are different entries or studies, so that
   * no person needs to be asked even if much agrees.
   */
  private static boolean isElsewhere(Comparison pair) {
    return VenueObjections.twoJournals(pair)
        || ColumnTitle.otherInstalment(pair)
        || IdentifierObjections.twoEntries(pair)
        || TitleObjections.otherStudy(pair);
  }

  /** Whether the two certainly differ. */
  public static boolean clearlyDiffer(Comparison pair) {
    return on(pair) == MatchDecision.DIFFERENT || Objection.signs(pair) >= CLEAR;
  }
}
