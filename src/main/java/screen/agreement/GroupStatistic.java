package screen.agreement;

import java.util.function.Function;

/** Statistics for any number of reviewers and with missing votes, in the order of reports. */
public enum GroupStatistic implements Statistic<RatingProfiles> {
  PERCENT_AGREEMENT("Percent agreement", 0, PercentAgreement::of),
  FLEISS_KAPPA("Fleiss' kappa", -1, FleissKappa::of),
  KRIPPENDORFF_ALPHA("Krippendorff's alpha", -1, KrippendorffAlpha::of),
  GWET_AC1("Gwet's AC1", -1, GwetAc1::of),
  BRENNAN_PREDIGER("Brennan-Prediger coefficient", -1, BrennanPrediger::of);

  private final String title;
  private final double lowest;
  private final Function<RatingProfiles, Estimate> formula;

  GroupStatistic(String title, double lowest, Function<RatingProfiles, Estimate> formula) {
    this.title = title;
    this.lowest = lowest;
    this.formula = formula;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public double lowest() {
    return lowest;
  }

  @Override
  public Estimate of(RatingProfiles ratings) {
    return formula.apply(ratings);
  }
}
