package screen.agreement;

import java.util.List;

/**
 * A unit's contribution to a statistic that is, to first order, the mean of such scores over the
 * units (delta method). The spread of the scores gives the statistic's sampling error.
 *
 * @param score on the scale of the statistic
 * @param weight the number or share of units with this score
 */
record UnitScore(double score, double weight) {

  /**
   * Spreads of scores of order 1 below this are rounding errors; the smallest true spread, of one
   * unit among billions, is far larger.
   */
  private static final double ROUNDING = 1e-14;

  /**
   * Standard deviation of the scores with the sum of weights as divisor. Computed from squares, so
   * that the variance is never below 0.
   */
  static double spread(List<UnitScore> scores) {
    double weights = scores.stream().mapToDouble(UnitScore::weight).sum();
    double mean = scores.stream().mapToDouble(s -> s.weight * s.score).sum() / weights;
    double squares =
        scores.stream().mapToDouble(s -> s.weight * (s.score - mean) * (s.score - mean)).sum();
    double spread = Math.sqrt(squares / weights);
    return spread < ROUNDING ? 0 : spread;
  }
}
