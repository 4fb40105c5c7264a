package screen.meta;

import java.util.List;
import screen.meta.RandomEffects.Estimator;

/** Estimates the variance between the true effects of studies, at least two. */
final class TauSquared {
  /** How many points of the searched range are compared, each at half the value before. */
  private static final int HALVINGS = 40;

  private static final int BISECTIONS = 100;

  private final List<Effect> effects;

  TauSquared(List<Effect> effects) {
    this.effects = effects;
  }

  double by(Estimator estimator) {
    return switch (estimator) {
      case DERSIMONIAN_LAIRD -> derSimonianLaird();
      case REML -> reml();
    };
  }

  private double derSimonianLaird() {
    Weighted fixed = new Weighted(effects, 0);
    double excess = fixed.squares() - (effects.size() - 1);
    return Math.max(0, excess / (fixed.sum() - fixed.sumOfSquares() / fixed.sum()));
  }

  /**
   * The variance that maximises the restricted likelihood. It is not above the square of the range
   * of the estimates, where the likelihood falls. As it may have several peaks, the highest of
   * points that get ever closer to 0 is refined to where the slope is 0.
   */
  private double reml() {
    double range =
        effects.stream().mapToDouble(Effect::estimate).max().orElseThrow()
            - effects.stream().mapToDouble(Effect::estimate).min().orElseThrow();
    double highest = range * range;
    double best = 0;
    for (int i = 0; i <= HALVINGS; i++) {
      double point = Math.scalb(highest, -i);
      best = logLikelihood(point) > logLikelihood(best) ? point : best;
    }
    if (best == 0) {
      return 0;
    }
    double low = best / 2;
    double high = Math.min(highest, best * 2);
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (slope(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private double logLikelihood(double tau2) {
    Weighted model = new Weighted(effects, tau2);
    double logVariances =
        effects.stream().mapToDouble(effect -> Math.log(effect.variance() + tau2)).sum();
    return -(logVariances + Math.log(model.sum()) + model.squares()) / 2;
  }

  /** Twice the derivative of the restricted log-likelihood. */
  private double slope(double tau2) {
    Weighted model = new Weighted(effects, tau2);
    double residuals = 0;
    for (int i = 0; i < effects.size(); i++) {
      double distance = model.weight(i) * (effects.get(i).estimate() - model.mean());
      residuals += distance * distance;
    }
    return residuals - model.sum() + model.sumOfSquares() / model.sum();
  }
}
