package screen.agreement;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The exact confidence interval of a share (Clopper and Pearson, Biometrika 26 (1934) 404-413): the
 * shares under which as few or as many hits as were counted have at least half of the probability
 * that the confidence leaves.
 *
 * @param low the lower limit, 0 to 1, to ten decimals
 * @param high the upper limit, 0 to 1, to ten decimals
 */
public record ExactInterval(double low, double high) {
  private static final double DIGITS = 1e10;

  /**
   * The interval of a share.
   *
   * @param hits 0 to n
   * @param n 1 or more
   * @param confidence above 0 and below 1, such as 0.95
   */
  public static ExactInterval of(int hits, int n, double confidence) {
    if (hits < 0 || n < 1 || hits > n || confidence <= 0 || confidence >= 1) {
      throw new IllegalArgumentException(hits + " of " + n + " at " + confidence);
    }
    double tail = (1 - confidence) / 2;
    double low = hits == 0 ? 0 : quantile(tail, hits, n - hits + 1.0);
    double high = hits == n ? 1 : quantile(1 - tail, hits + 1.0, n - hits);
    return new ExactInterval(rounded(low), rounded(high));
  }

  private static double rounded(double limit) {
    return Math.round(limit * DIGITS) / DIGITS;
  }

  /**
   * The quantile of a beta distribution, by bisection down to neighbouring numbers: the library's
   * own search for it stops within 1e-9.
   */
  private static double quantile(double p, double a, double b) {
    BetaDistribution beta = BetaDistribution.of(a, b);
    double low = 0;
    double high = 1;
    while (true) {
      double middle = (low + high) / 2;
      if (middle <= low || middle >= high) {
        return middle;
      }
      if (beta.cumulativeProbability(middle) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }
}
