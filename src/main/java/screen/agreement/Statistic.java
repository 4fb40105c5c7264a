package screen.agreement;

import java.util.Locale;

/**
 * A statistic of agreement.
 *
 * @param <T> the form of the votes that it is computed from
 */
public sealed interface Statistic<T> permits PairStatistic, GroupStatistic {
  /** The name of the constant. */
  String name();

  /** The name for display. */
  String title();

  /** The lowest possible value; the highest is 1 for all statistics. */
  double lowest();

  /** Computes the statistic; limits are not clipped. */
  Estimate of(T votes);

  /** The name in machine-readable output. */
  default String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Computes the statistic as reported in files: limits are clipped to its range, and left out if
   * the votes do not allow any.
   */
  default Estimate reported(T votes) {
    return of(votes).clippedTo(lowest(), 1);
  }
}
