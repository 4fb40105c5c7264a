package screen.agreement;

import java.util.List;

/**
 * A unit's share in a statistic that is, to first order, the mean of such scores over the units
 * (delta method). The scores' spread then is the statistic's sampling error.
 *
 * @param score same scale as the statistic
 * @param weight how many units, or which share of them, have this score
 */
record UnitScore(double score, double weight) {

  /**
   * Below this, scores of order 1 differ by rounding alone; the smallest true spread, of one unit
   * among billions, is far above it.
   */
  private static final double ROUNDING = 1e-14;

  /**
   * Standard deviation of the scores with the weights' sum as divisor. As a root of a sum of
   * squares it has no variance just below zero to repair.
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
