package screen.agreement;

/**
 * Gwet's AC1, which stays near percent agreement if almost all records are excluded, where kappa
 * collapses. Chance: pe = sum of π(1 - π)/(q - 1), where q counts the categories offered, used or
 * not. From below 0 to 1; undefined if no record was rated twice or there is only one category.
 *
 * <p>Source: K. L. Gwet, Br J Math Stat Psychol 61 (2008) 29-48.
 */
final class GwetAc1 {

  private static final ChanceCorrected FORMULA =
      new ChanceCorrected((share, q) -> (1 - share) / (q - 1));

  private GwetAc1() {}

  static Estimate of(RatingTable table) {
    return FORMULA.ofPair(table);
  }

  static Estimate of(RatingProfiles ratings) {
    return FORMULA.ofGroup(ratings);
  }
}
