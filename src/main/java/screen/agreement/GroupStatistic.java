package screen.agreement;

import java.util.function.Function;

/** Statistics for any number of reviewers and with missing votes, in the order of reports. */
public enum GroupStatistic implements Statistic<RatingProfiles> {
  PERCENT_AGREEMENT("Percent agreement", 0, PercentAgreement::of),
  FLEISS_KAPPA("Fleiss' kappa", -1, FleissKappa::of),
  KRIPPENDORFF_ALPHA("Krippendorff's alpha", -1, KrippendorffAlpha::of),
  GWET_AC1("Gwet's AC1", -1, GwetAc1::of),
  BRENNAN_PREDIGER("Brennan-Prediger coefficient", -1, BrennanPrediger::of);

  private final Definition<RatingProfiles> definition;

  GroupStatistic(String title, double lowest, Function<RatingProfiles, Estimate> formula) {
    this.definition = new Definition<>(title, lowest, formula);
  }

  @Override
  public Definition<RatingProfiles> definition() {
    return definition;
  }
}
