package screen.agreement;

import java.util.function.Function;

/** What can be computed for two reviewers, in the order of a report. */
public enum PairStatistic {
  PERCENT_AGREEMENT("percent_agreement", "Percent agreement", 0, PercentAgreement::of),
  COHEN_KAPPA("cohen_kappa", "Cohen's kappa", -1, CohenKappa::of),
  KAPPA_MAX("kappa_max", "Maximum kappa", 0, KappaMax::of),
  PABAK("pabak", "PABAK", -1, BrennanPrediger::of),
  GWET_AC1("gwet_ac1", "Gwet's AC1", -1, GwetAc1::of),
  SCOTT_PI("scott_pi", "Scott's pi", -1, FleissKappa::of),
  KRIPPENDORFF_ALPHA("krippendorff_alpha", "Krippendorff's alpha", -1, KrippendorffAlpha::of),
  POSITIVE_AGREEMENT("positive_agreement", "Positive agreement", 0, SpecificAgreement::positive),
  NEGATIVE_AGREEMENT("negative_agreement", "Negative agreement", 0, SpecificAgreement::negative),
  PREVALENCE_INDEX("prevalence_index", "Prevalence index", -1, PrevalenceIndex::of),
  BIAS_INDEX("bias_index", "Bias index", -1, BiasIndex::of),
  WEIGHTED_KAPPA_LINEAR(
      "weighted_kappa_linear",
      "Linearly weighted kappa",
      -1,
      table -> CohenKappa.of(table, Disagreement.LINEAR)),
  WEIGHTED_KAPPA_QUADRATIC(
      "weighted_kappa_quadratic",
      "Quadratically weighted kappa",
      -1,
      table -> CohenKappa.of(table, Disagreement.QUADRATIC));

  private final String key;
  private final String title;
  private final double lowest;
  private final Function<RatingTable, Estimate> formula;

  PairStatistic(String key, String title, double lowest, Function<RatingTable, Estimate> formula) {
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

  /** The statistic of a table, its limits not clipped. */
  public Estimate of(RatingTable table) {
    return formula.apply(table);
  }

  /** An estimate of this statistic with its limits cut to the statistic's range, to print. */
  public Estimate clipped(Estimate estimate) {
    return estimate.clippedTo(lowest, 1);
  }
}
