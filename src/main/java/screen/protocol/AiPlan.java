package screen.protocol;

import java.math.BigDecimal;

/**
 * The conditions under which the exclusions of AI count, fixed before its votes arrive.
 *
 * @param sample how many of the records that it excludes are drawn for people to screen; 0 or more
 * @param calibration how many of all records are drawn for people to screen, as it votes or not; 0
 *     or more, and not 0 if the sample is
 * @param targetSensitivity the share of the relevant records that it must not exclude; above 0 and
 *     up to 1, exactly as written
 * @param confidence how sure that must be; above 0.5 and below 1
 * @param seed of both draws
 */
public record AiPlan(
    int sample, int calibration, BigDecimal targetSensitivity, BigDecimal confidence, long seed) {
  /** A plan; 0.950 is the same as 0.95. */
  public AiPlan {
    if (sample < 0 || calibration < 0 || (sample == 0 && calibration == 0)) {
      throw new IllegalArgumentException("nothing is drawn: " + sample + ", " + calibration);
    }
    targetSensitivity = targetSensitivity.stripTrailingZeros();
    confidence = confidence.stripTrailingZeros();
  }

  /**
   * The probability of error that each of its two limits may have: half of what the confidence
   * leaves if both records of the sample and of the calibration are drawn, as the better limit
   * counts.
   */
  public double errorOfEach() {
    double error = BigDecimal.ONE.subtract(confidence).doubleValue();
    return sample > 0 && calibration > 0 ? error / 2 : error;
  }
}
