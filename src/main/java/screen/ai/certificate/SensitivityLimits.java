package screen.ai.certificate;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import screen.agreement.ExactInterval;

/** Exact one-sided limits of how many relevant records an AI excludes. */
public final class SensitivityLimits {
  /** Below it, a probability is that of the limit: the last digits may differ between machines. */
  private static final double TOLERANCE = 1e-9;

  private SensitivityLimits() {}

  /**
   * The most relevant records that the excluded ones may contain, by the hypergeometric
   * distribution: with more of them, a random sample would have as few as were found with at most
   * the given probability.
   *
   * @param excluded how many records were excluded; 0 or more
   * @param drawn how many of them people screened, drawn at random; 0 to {@code excluded}
   * @param relevant how many of the drawn ones are relevant; 0 to {@code drawn}
   * @param error the probability of being wrong, above 0 and below 1
   */
  public static int mostMissed(int excluded, int drawn, int relevant, double error) {
    if (relevant < 0 || relevant > drawn || drawn > excluded || error <= 0 || error >= 1) {
      throw new IllegalArgumentException(
          relevant + " of " + drawn + " of " + excluded + " at " + error);
    }
    int low = relevant;
    int high = excluded - (drawn - relevant);
    while (low < high) {
      int middle = low + (high - low + 1) / 2;
      double fewest =
          HypergeometricDistribution.of(excluded, middle, drawn).cumulativeProbability(relevant);
      if (fewest > error + TOLERANCE) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * The least sensitivity that records found and missed allow.
   *
   * @param found the relevant records that were not excluded
   * @param missed the most that were; 0 if there are none for certain
   * @return from 0 to 1; 0 if no record is relevant
   */
  public static double least(int found, int missed) {
    return found == 0 ? 0 : (double) found / ((double) found + missed);
  }

  /**
   * The least sensitivity by relevant records drawn at random, after Clopper and Pearson.
   *
   * @param kept how many of the relevant ones were not excluded
   * @param relevant how many relevant ones were drawn
   * @param error the probability of being wrong, above 0 and below 0.5
   * @return from 0 to 1; 0 if none was drawn
   */
  public static double ofDrawn(int kept, int relevant, double error) {
    return relevant == 0 ? 0 : ExactInterval.of(kept, relevant, 1 - 2 * error).low();
  }
}
