package screen.agreement;

/**
 * The exact confidence interval of a share (Clopper and Pearson, Biometrika 26 (1934) 404-413): the
 * shares under which as few or as many hits as were counted have at least half of the probability
 * that the confidence leaves.
 *
 * @param low the lower limit, 0 to 1, to ten decimals
 * @param high the upper limit, 0 to 1, to ten decimals
 */
public record ExactInterval(double low, double high) {
  /** The coefficients of a Lanczos approximation of the gamma function, g = 7, to 15 digits. */
  private static final double[] LANCZOS = {
    0.9999999999998099,
    676.5203681218851,
    -1259.1392167224028,
    771.3234287776531,
    -176.6150291621406,
    12.507343278686905,
    -0.13857109526572012,
    9.984369578019572e-6,
    1.5056327351493116e-7
  };

  private static final double DIGITS = 1e10;
  private static final int MOST_STEPS = 100_000;
  private static final double TINY = 1e-300;

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

  /** The quantile of a beta distribution, by bisection down to neighbouring numbers. */
  private static double quantile(double p, double a, double b) {
    double low = 0;
    double high = 1;
    while (true) {
      double middle = (low + high) / 2;
      if (middle <= low || middle >= high) {
        return middle;
      }
      if (incompleteBeta(middle, a, b) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }

  /** The regularised incomplete beta function, by its continued fraction (DLMF 8.17.22). */
  private static double incompleteBeta(double x, double a, double b) {
    double front =
        StrictMath.exp(
            logGamma(a + b)
                - logGamma(a)
                - logGamma(b)
                + a * StrictMath.log(x)
                + b * StrictMath.log1p(-x));
    return x < (a + 1) / (a + b + 2)
        ? front * fraction(x, a, b) / a
        : 1 - front * fraction(1 - x, b, a) / b;
  }

  /** Lentz's method. */
  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m < MOST_STEPS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / nonZero(1 + even * d);
      c = nonZero(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / nonZero(1 + odd * d);
      c = nonZero(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < 1e-16) {
        break;
      }
    }
    return value;
  }

  private static double nonZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /** The logarithm of the gamma function of a number from 1/2 on. */
  private static double logGamma(double x) {
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (x - 1 + i);
    }
    double t = x + 6.5;
    return StrictMath.log(2 * Math.PI) / 2
        + (x - 0.5) * StrictMath.log(t)
        - t
        + StrictMath.log(sum);
  }
}
