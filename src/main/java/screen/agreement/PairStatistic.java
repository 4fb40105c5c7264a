package screen.agreement;

import java.util.function.Function;

/** Statistics for two reviewers, in the order of reports. */
public enum PairStatistic implements Statistic<RatingTable> {
  PERCENT_AGREEMENT("Percent agreement", 0, PercentAgreement::of),
  COHEN_KAPPA("Cohen's kappa", -1, CohenKappa::of),
  KAPPA_MAX("Maximum kappa", 0, KappaMax::of),
  PABAK("PABAK", -1, BrennanPrediger::of),
  GWET_AC1("Gwet's AC1", -1, GwetAc1::of),
  SCOTT_PI("Scott's pi", -1, FleissKappa::of),
  KRIPPENDORFF_ALPHA("Krippendorff's alpha", -1, KrippendorffAlpha::of),
  POSITIVE_AGREEMENT("Positive agreement", 0, SpecificAgreement::positive),
  NEGATIVE_AGREEMENT("Negative agreement", 0, SpecificAgreement::negative),
  PREVALENCE_INDEX("Prevalence index", -1, PrevalenceIndex::of),
  BIAS_INDEX("Bias index", -1, BiasIndex::of),
  WEIGHTED_KAPPA_LINEAR(
      "Linearly weighted kappa", -1, table -> CohenKappa.of(table, Disagreement.LINEAR)),
  WEIGHTED_KAPPA_QUADRATIC(
      "Quadratically weighted kappa", -1, table -> CohenKappa.of(table, Disagreement.QUADRATIC));

  private final Definition<RatingTable> definition;

  PairStatistic(String title, double lowest, Function<RatingTable, Estimate> formula) {
    this.definition = new Definition<>(title, lowest, formula);
  }

  @Override
  public Definition<RatingTable> definition() {
    return definition;
  }

  /**
   * Whether it is weighted by the distance between two votes; with three or more categories it is
   * more informative than kappa.
   */
  public boolean isWeighted() {
    return this == WEIGHTED_KAPPA_LINEAR || this == WEIGHTED_KAPPA_QUADRATIC;
  }

  /**
   * The same, but kappa has no limits if a screener used only one category: its standard error is
   * then a meaningless 0.
   */
  @Override
  public Estimate reported(RatingTable table) {
    Estimate estimate = Statistic.super.reported(table);
    boolean kappa = this == COHEN_KAPPA || isWeighted();
    return kappa && table.hasConstantReviewer() ? estimate.withoutLimits() : estimate;
  }
}
