package screen.meta;

import java.util.Arrays;
import java.util.List;

/** Effects weighted by the inverse of their variance. */
final class Weighted {
  private final List<Effect> effects;
  private final double[] weights;

  /**
   * Weights effects.
   *
   * @param tau2 added to the variance of each
   */
  Weighted(List<Effect> effects, double tau2) {
    this.effects = effects;
    this.weights = effects.stream().mapToDouble(it -> 1 / (it.variance() + tau2)).toArray();
  }

  double weight(int study) {
    return weights[study];
  }

  double sum() {
    return Arrays.stream(weights).sum();
  }

  double sumOfSquares() {
    return Arrays.stream(weights).map(weight -> weight * weight).sum();
  }

  double mean() {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * effects.get(i).estimate();
    }
    return sum / sum();
  }

  /** The weighted sum of the squared distances from the mean. */
  double squares() {
    double mean = mean();
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double distance = effects.get(i).estimate() - mean;
      sum += weights[i] * distance * distance;
    }
    return sum;
  }

  List<Double> percentages() {
    double sum = sum();
    return Arrays.stream(weights).mapToObj(weight -> 100 * weight / sum).toList();
  }
}
