package screen.agreement;

/**
 * Percent agreement as a share from 0 to 1. Undefined if no record was rated twice.
 *
 * <p>For two reviewers the interval is that of E. B. Wilson, Probable inference, J Am Stat Assoc 22
 * (1927) 209-212, since agreement in screening is near 1, where the normal interval is useless.
 */
final class PercentAgreement {

  private static final ChanceCorrected FORMULA = new ChanceCorrected((share, q) -> 0);

  private PercentAgreement() {}

  /** Share of records put in the same category; SE sqrt(po(1 - po)/n). */
  static Estimate of(RatingTable table) {
    double n = table.total();
    if (n == 0) {
      return Estimate.undefined();
    }
    double share = table.agreements() / n;
    double squared = Estimate.Z * Estimate.Z;
    double centre = (share + squared / (2 * n)) / (1 + squared / n);
    double spread = share * (1 - share) / n + squared / (4 * n * n);
    double half = Estimate.Z / (1 + squared / n) * Math.sqrt(spread);
    // Rounding must not put a limit on the wrong side of a share of 0 or 1.
    return Estimate.of(
        share,
        Math.sqrt(share * (1 - share) / n),
        Math.min(share, Math.max(0, centre - half)),
        Math.max(share, Math.min(1, centre + half)));
  }

  /** Mean share of agreeing reviewer pairs over the records rated at least twice. */
  static Estimate of(RatingProfiles ratings) {
    return FORMULA.ofGroup(ratings);
  }
}
