package screen.meta;

import java.util.List;

/**
 * An effect pooled from studies.
 *
 * @param statistic the estimate in standard errors
 * @param p of the statistic, two-sided
 * @param weights of the studies, in percent, in their order
 */
public record Pooled(
    double estimate,
    double standardError,
    Interval interval,
    double statistic,
    double p,
    List<Double> weights) {
  public Pooled {
    weights = List.copyOf(weights);
  }
}
