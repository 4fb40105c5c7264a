package screen.agreement;

import java.util.Locale;

/**
 * What can be computed of votes.
 *
 * @param <T> the form of votes it is computed from
 */
public sealed interface Statistic<T> permits PairStatistic, GroupStatistic {
  /** The name of the constant. */
  String name();

  /** The name for people. */
  String title();

  /** The lowest value it can take; the highest of all of them is 1. */
  double lowest();

  /** The statistic of votes, its limits not clipped. */
  Estimate of(T votes);

  /** The name in machine-readable output. */
  default String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The statistic as every file reports it: its limits cut to its range, and none where the votes
   * allow none.
   */
  default Estimate reported(T votes) {
    return of(votes).clippedTo(lowest(), 1);
  }
}
