package screen.agreement;

import java.util.function.Function;

/** What can be computed for any number of reviewers with votes missing, in a report's order. */
public enum GroupStatistic {
  PERCENT_AGREEMENT("percent_agreement", "Percent agreement", 0, PercentAgreement::of),
  FLEISS_KAPPA("fleiss_kappa", "Fleiss' kappa", -1, FleissKappa::of),
  KRIPPENDORFF_ALPHA("krippendorff_alpha", "Krippendorff's alpha", -1, KrippendorffAlpha::of),
  GWET_AC1("gwet_ac1", "Gwet's AC1", -1, GwetAc1::of),
  BRENNAN_PREDIGER("brennan_prediger", "Brennan-Prediger coefficient", -1, BrennanPrediger::of);

  private final String key;
  private final String title;
  private final double lowest;
  private final Function<RatingProfiles, Estimate> formula;

  GroupStatistic(
      String key, String title, double lowest, Function<RatingProfiles, Estimate> formula) {
    this.key = key;
    this.title = title;
    this.lowest = lowest;
    this.formula = formula;
  }

  /** The name in machine-readable output. */
  public String key() {
    return key;
  }

  /** The name for people. */
  public String title() {
    return title;
  }

  /** The statistic of the ratings, its limits not clipped. */
  public Estimate of(RatingProfiles ratings) {
    return formula.apply(ratings);
  }

  /** An estimate of this statistic with its limits cut to the statistic's range, to print. */
  public Estimate clipped(Estimate estimate) {
    return estimate.clippedTo(lowest, 1);
  }
}
