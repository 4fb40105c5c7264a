package screen.meta;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles and tails of the normal, t and chi-squared laws. */
final class Laws {
  private static final double UPPER = 0.975;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** The 97.5 % quantile of the normal law, in standard errors. */
  static final double NORMAL_95 = NORMAL.inverseCumulativeProbability(UPPER);

  private Laws() {}

  /** The same quantile of the t law. */
  static double t95(int degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(UPPER);
  }

  /** The probability of a value at least as far from 0, on either side. */
  static double normalP(double z) {
    return 2 * NORMAL.survivalProbability(Math.abs(z));
  }

  static double tP(double t, int degreesOfFreedom) {
    return 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t));
  }

  /** The probability of a value at least as large; 1 without degrees of freedom. */
  static double chiSquaredP(double value, int degreesOfFreedom) {
    return degreesOfFreedom == 0
        ? 1
        : ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(value);
  }
}
