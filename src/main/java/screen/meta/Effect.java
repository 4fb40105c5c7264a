package screen.meta;

/**
 * An estimated effect with its sampling variance; the logarithm of a ratio.
 *
 * @param variance greater than 0
 */
public record Effect(double estimate, double variance) {
  public Effect {
    if (!Double.isFinite(estimate) || !Double.isFinite(variance) || variance <= 0) {
      throw new IllegalArgumentException("effect " + estimate + " with variance " + variance);
    }
  }

  public double standardError() {
    return Math.sqrt(variance);
  }

  /** The interval that has the true effect with a probability of 95 %, by the normal law. */
  public Interval interval() {
    return Interval.around(estimate, Laws.NORMAL_95 * standardError());
  }
}
