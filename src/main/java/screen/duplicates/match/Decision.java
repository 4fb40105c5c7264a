package screen.duplicates.match;

/** Weighs the evidence on two records, and the objections. */
public final class Decision {
  /** From here on where two signs speak against it. */
  static final double ASK_IN_SPITE_OF_TWO = 7;

  /**
   * One sign may be a slip of a database; of 160 pairs with two or more in the labelled sets only
   * two were duplicates, whose DOIs differed. Published labels often take an erratum or an abstract
   * for the article, which two signs tell apart, so that pairs with two are still shown.
   */
  private static final int CLEAR = 2;

  private Decision() {}

  public static MatchDecision on(Comparison pair) {
    if (pair.weight() < MatchDecision.ASK || isElsewhere(pair)) {
      return MatchDecision.DIFFERENT;
    }
    long signs = Objection.signs(pair);
    if (signs > CLEAR || (signs == CLEAR && pair.weight() < ASK_IN_SPITE_OF_TWO)) {
      return MatchDecision.DIFFERENT;
    }
    boolean same =
        pair.weight() >= MatchDecision.MERGE && signs == 0 && Objection.first(pair).isEmpty();
    return same ? MatchDecision.SAME : MatchDecision.POSSIBLE;
  }

  /** Whether they stand in two places, so that nobody need be asked, however much agrees. */
  private static boolean isElsewhere(Comparison pair) {
    return VenueObjections.twoJournals(pair)
        || ColumnTitle.otherInstalment(pair)
        || IdentifierObjections.twoEntries(pair)
        || TitleObjections.otherStudy(pair);
  }

  /** Whether they are two beyond doubt. */
  public static boolean tellsApart(Comparison pair) {
    return on(pair) == MatchDecision.DIFFERENT || Objection.signs(pair) >= CLEAR;
  }
}
