package screen.render.plot;

import java.util.List;
import screen.meta.Heterogeneity;
import screen.meta.MetaAnalysis;
import screen.meta.Pooled;
import screen.meta.RandomEffects;
import screen.meta.RandomEffects.Limits;

/** The statistics below a forest plot. */
final class Statistics {
  private Statistics() {}

  static List<String> of(Forest forest, MetaAnalysis analysis, Pooled fixed, RandomEffects random) {
    Heterogeneity differing = analysis.heterogeneity();
    boolean t = forest.limits() == Limits.HARTUNG_KNAPP && differing.degreesOfFreedom() > 0;
    return List.of(
        "Fixed effect: z = " + statistic(fixed),
        "Random effects: "
            + (t ? "t (df = " + differing.degreesOfFreedom() + ") = " : "z = ")
            + statistic(random.pooled()),
        "Heterogeneity: Q = "
            + Numbers.fixed(differing.q(), 2)
            + ", df = "
            + differing.degreesOfFreedom()
            + ", "
            + Numbers.p(differing.p())
            + "; I\u00b2 = "
            + Numbers.fixed(random.i2(), 1)
            + " %; \u03c4\u00b2 = "
            + Numbers.fixed(random.tau2(), 4));
  }

  private static String statistic(Pooled pooled) {
    String value =
        Double.isInfinite(pooled.statistic()) ? "\u221e" : Numbers.fixed(pooled.statistic(), 2);
    return value + ", " + Numbers.p(pooled.p());
  }
}
