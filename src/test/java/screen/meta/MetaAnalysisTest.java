package screen.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import screen.meta.RandomEffects.Estimator;
import screen.meta.RandomEffects.Limits;

class MetaAnalysisTest {
  @Test
  void singleStudyIsItsOwnPooledEffect() {
    Effect only = new Effect(0.7, 0.04);
    MetaAnalysis analysis = MetaAnalysis.of(List.of(only));
    for (Limits limits : Limits.values()) {
      RandomEffects random = analysis.randomEffects(Estimator.REML, limits);
      assertThat(random.pooled()).isEqualTo(analysis.fixedEffect());
      assertThat(random.pooled().interval()).isEqualTo(only.interval());
      assertThat(random.tau2()).isZero();
    }
    assertThat(analysis.heterogeneity()).isEqualTo(new Heterogeneity(0, 0, 1, 0));
  }

  @Test
  void studiesThatAgreeExactlyLeaveNoVariance() {
    MetaAnalysis analysis = MetaAnalysis.of(List.of(new Effect(2, 1), new Effect(2, 3)));
    RandomEffects random = analysis.randomEffects(Estimator.REML, Limits.HARTUNG_KNAPP);
    assertThat(random.tau2()).isZero();
    assertThat(random.pooled().estimate()).isCloseTo(2, within(1e-12));
    assertThat(random.pooled().p()).isBetween(0.0, 1.0);
  }

  /** The restricted likelihood is nowhere higher than at the estimate. */
  @Property(seed = "1", tries = 100)
  void remlIsTheHighestPointOfTheLikelihood(
      @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = -5, max = 5) Double> estimates,
      @ForAll @DoubleRange(min = 0.01, max = 4) double variance) {
    List<Effect> effects = new java.util.ArrayList<>();
    for (int i = 0; i < estimates.size(); i++) {
      effects.add(new Effect(estimates.get(i), variance * (1 + i % 4)));
    }
    double tau2 = MetaAnalysis.of(effects).randomEffects(Estimator.REML, Limits.WALD).tau2();
    double highest = likelihood(effects, tau2);
    for (double other = 0; other < 40; other += 0.05) {
      assertThat(likelihood(effects, other)).isLessThanOrEqualTo(highest + 1e-9);
    }
  }

  /** The density of the estimates with the mean integrated out, up to a constant. */
  private static double likelihood(List<Effect> effects, double tau2) {
    double weights = 0;
    double sum = 0;
    double squares = 0;
    double logs = 0;
    for (Effect effect : effects) {
      double weight = 1 / (effect.variance() + tau2);
      weights += weight;
      sum += weight * effect.estimate();
      squares += weight * effect.estimate() * effect.estimate();
      logs += Math.log(weight);
    }
    return (logs - Math.log(weights) - squares + sum * sum / weights) / 2;
  }

  @Test
  void twoGroupsWithoutVarianceGiveNoEffect() {
    GroupMean still = new GroupMean(10, 3, 0);
    assertThat(EffectSizes.of(Measure.MEAN_DIFFERENCE, still, still)).isEmpty();
    assertThat(EffectSizes.of(Measure.STANDARDISED_MEAN_DIFFERENCE, still, still)).isEmpty();
    GroupMean one = new GroupMean(1, 3, 1);
    assertThat(EffectSizes.of(Measure.STANDARDISED_MEAN_DIFFERENCE, one, one)).isEmpty();
  }
}
