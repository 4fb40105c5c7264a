package screen.agreement;

import java.util.Locale;
import java.util.function.Function;

/**
 * A statistic of agreement.
 *
 * @param <T> the form of the votes that it is computed from
 */
public sealed interface Statistic<T> permits PairStatistic, GroupStatistic {
  /** The name of the constant. */
  String name();

  /**
   * A description of a statistic.
   *
   * @param title its name for display
   * @param lowest its lowest possible value; the highest is 1 for all statistics
   */
  record Definition<T>(String title, double lowest, Function<T, Estimate> formula) {}

  Definition<T> definition();

  /** The name for display. */
  default String title() {
    return definition().title();
  }

  /** The lowest possible value; the highest is 1 for all statistics. */
  default double lowest() {
    return definition().lowest();
  }

  /** Computes the statistic; limits are not clipped. */
  default Estimate of(T votes) {
    return definition().formula().apply(votes);
  }

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
