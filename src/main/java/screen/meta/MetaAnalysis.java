package screen.meta;

import java.util.List;
import screen.meta.RandomEffects.Estimator;
import screen.meta.RandomEffects.Limits;

/**
 * Pools the effects of studies by inverse variance, as {@code rma} of metafor does. A single study
 * is its own pooled effect.
 */
public final class MetaAnalysis {
  private final List<Effect> effects;

  private MetaAnalysis(List<Effect> effects) {
    if (effects.isEmpty()) {
      throw new IllegalArgumentException("no effect to pool");
    }
    this.effects = List.copyOf(effects);
  }

  /**
   * A meta-analysis of these effects.
   *
   * @param effects at least one
   */
  public static MetaAnalysis of(List<Effect> effects) {
    return new MetaAnalysis(effects);
  }

  /** The fixed effect: all studies estimate the same one. */
  public Pooled fixedEffect() {
    return wald(new Weighted(effects, 0));
  }

  /** The heterogeneity of the effects around the fixed effect. */
  public Heterogeneity heterogeneity() {
    double q = new Weighted(effects, 0).squares();
    int freedom = effects.size() - 1;
    double i2 = q > freedom ? 100 * (q - freedom) / q : 0;
    return new Heterogeneity(q, freedom, Laws.chiSquaredP(q, freedom), i2);
  }

  /** The mean of different true effects. */
  public RandomEffects randomEffects(Estimator estimator, Limits limits) {
    if (effects.size() == 1) {
      Pooled only = fixedEffect();
      return new RandomEffects(only, 0, 0, 1, only.interval());
    }
    double tau2 = new TauSquared(effects).by(estimator);
    Weighted model = new Weighted(effects, tau2);
    double typical = typicalVariance();
    boolean knapp = limits == Limits.HARTUNG_KNAPP;
    Pooled pooled = knapp ? hartungKnapp(model) : wald(model);
    double quantile = knapp ? Laws.t95(effects.size() - 1) : Laws.NORMAL_95;
    double spread = Math.sqrt(pooled.standardError() * pooled.standardError() + tau2);
    return new RandomEffects(
        pooled,
        tau2,
        100 * tau2 / (typical + tau2),
        tau2 / typical + 1,
        Interval.around(pooled.estimate(), quantile * spread));
  }

  /** The sampling variance of a typical study (Higgins and Thompson 2002). */
  private double typicalVariance() {
    Weighted fixed = new Weighted(effects, 0);
    double sum = fixed.sum();
    return (effects.size() - 1) * sum / (sum * sum - fixed.sumOfSquares());
  }

  private static Pooled wald(Weighted model) {
    double error = Math.sqrt(1 / model.sum());
    double z = model.mean() / error;
    return new Pooled(
        model.mean(),
        error,
        Interval.around(model.mean(), Laws.NORMAL_95 * error),
        z,
        Laws.normalP(z),
        model.percentages());
  }

  private Pooled hartungKnapp(Weighted model) {
    int freedom = effects.size() - 1;
    double error = Math.sqrt(model.squares() / freedom / model.sum());
    // if all studies agree exactly, the residual variance is 0: an effect of 0 is then certain, or
    // impossible
    double t =
        error == 0 ? Math.copySign(Double.POSITIVE_INFINITY, model.mean()) : model.mean() / error;
    double p = error == 0 && model.mean() == 0 ? 1 : Laws.tP(t, freedom);
    return new Pooled(
        model.mean(),
        error,
        Interval.around(model.mean(), Laws.t95(freedom) * error),
        t,
        p,
        model.percentages());
  }
}
