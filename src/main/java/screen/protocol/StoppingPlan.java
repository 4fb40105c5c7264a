package screen.protocol;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * When the screening of titles and abstracts in a ranked order may stop.
 *
 * @param targetRecall the share of the relevant records that must have been found; above 0 and up
 *     to 1, exactly as written
 * @param confidence how sure that must be; from 0 up to 1, 1 excluded
 */
public record StoppingPlan(Rule rule, BigDecimal targetRecall, BigDecimal confidence) {
  /** A plan; 0.950 is the same as 0.95. */
  public StoppingPlan {
    targetRecall = targetRecall.stripTrailingZeros();
    confidence = confidence.stripTrailingZeros();
  }

  /** A stopping rule. */
  public enum Rule {
    /** That of Callaghan and Müller-Hansen (2020). */
    CMH;

    /** Its name in files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Screening may stop where p is below this. */
  public double limit() {
    return BigDecimal.ONE.subtract(confidence).doubleValue();
  }
}
