package screen.agreement;

/**
 * Brennan-Prediger coefficient (q·po - 1)/(q - 1): by chance, each of q categories is equally
 * likely. For two reviewers it is PABAK, the prevalence-adjusted bias-adjusted kappa, 2po - 1 with
 * two categories. From -1/(q - 1) to 1; undefined if no record was rated twice or there is only one
 * category.
 *
 * <p>Sources: R. L. Brennan, D. J. Prediger, Educ Psychol Meas 41 (1981) 687-699; T. Byrt, J.
 * Bishop, J. B. Carlin, Bias, prevalence and kappa, J Clin Epidemiol 46 (1993) 423-429.
 */
final class BrennanPrediger {

  private static final ChanceCorrected FORMULA = new ChanceCorrected((share, q) -> 1.0 / q);

  private BrennanPrediger() {}

  static Estimate of(RatingTable table) {
    return FORMULA.ofPair(table);
  }

  static Estimate of(RatingProfiles ratings) {
    return FORMULA.ofGroup(ratings);
  }
}
