package screen.agreement;

/**
 * Fleiss' kappa, generalised to missing votes by Gwet; for two reviewers it is Scott's pi, not
 * Cohen's kappa. Chance: pe = sum of π². From -1 to 1; undefined if no record was rated twice or
 * all votes fall in one category. For one category's kappa see {@link RatingProfiles#against}.
 *
 * <p>Sources: W. A. Scott, Public Opin Q 19 (1955) 321-325; J. L. Fleiss, Measuring nominal scale
 * agreement among many raters, Psychol Bull 76 (1971) 378-382.
 */
final class FleissKappa {

  private static final ChanceCorrected FORMULA = new ChanceCorrected((share, q) -> share);

  private FleissKappa() {}

  static Estimate of(RatingTable table) {
    return FORMULA.ofPair(table);
  }

  static Estimate of(RatingProfiles ratings) {
    return FORMULA.ofGroup(ratings);
  }
}
