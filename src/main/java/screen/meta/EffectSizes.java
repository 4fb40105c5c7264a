package screen.meta;

import java.util.Optional;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Effects of an intervention against a control with their variances, as {@code escalc} of metafor
 * computes them by default. An effect is empty if it cannot be computed, such as a mean difference
 * between two groups without variance.
 */
public final class EffectSizes {
  /** Added to each of the four counts if one of them is 0. */
  private static final double CORRECTION = 0.5;

  private EffectSizes() {}

  /** The effect on a continuous outcome. */
  public static Optional<Effect> of(Measure measure, GroupMean treated, GroupMean control) {
    return switch (measure) {
      case MEAN_DIFFERENCE -> meanDifference(treated, control);
      case STANDARDISED_MEAN_DIFFERENCE -> hedgesG(treated, control);
      default -> throw new IllegalArgumentException(measure + " compares counts");
    };
  }

  /** The effect on a dichotomous outcome. */
  public static Optional<Effect> of(Measure measure, EventCount treated, EventCount control) {
    double added =
        Math.min(
                    Math.min(treated.events(), treated.others()),
                    Math.min(control.events(), control.others()))
                == 0
            ? CORRECTION
            : 0;
    Cells cells =
        new Cells(
            treated.events() + added,
            treated.others() + added,
            control.events() + added,
            control.others() + added);
    return Optional.of(
        switch (measure) {
          case RISK_RATIO -> cells.logRiskRatio();
          case ODDS_RATIO -> cells.logOddsRatio();
          case RISK_DIFFERENCE -> cells.riskDifference();
          default -> throw new IllegalArgumentException(measure + " compares means");
        });
  }

  /** The four counts of a study: events and others among the treated, then among the controls. */
  private record Cells(double a, double b, double c, double d) {
    Effect logRiskRatio() {
      return new Effect(
          Math.log(a / (a + b)) - Math.log(c / (c + d)), 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d));
    }

    Effect logOddsRatio() {
      return new Effect(Math.log(a / b) - Math.log(c / d), 1 / a + 1 / b + 1 / c + 1 / d);
    }

    Effect riskDifference() {
      double treated = a / (a + b);
      double control = c / (c + d);
      return new Effect(
          treated - control, treated * (1 - treated) / (a + b) + control * (1 - control) / (c + d));
    }
  }

  private static Optional<Effect> meanDifference(GroupMean treated, GroupMean control) {
    double variance = squareOfError(treated) + squareOfError(control);
    return variance > 0
        ? Optional.of(new Effect(treated.mean() - control.mean(), variance))
        : Optional.empty();
  }

  private static double squareOfError(GroupMean group) {
    return group.sd() * group.sd() / group.n();
  }

  /** The difference in pooled standard deviations, without its bias in small samples. */
  private static Optional<Effect> hedgesG(GroupMean treated, GroupMean control) {
    int freedom = treated.n() + control.n() - 2;
    double squares =
        (treated.n() - 1) * treated.sd() * treated.sd()
            + (control.n() - 1) * control.sd() * control.sd();
    if (freedom < 2 || squares <= 0) {
      return Optional.empty();
    }
    double g = unbiased(freedom) * (treated.mean() - control.mean()) / Math.sqrt(squares / freedom);
    double variance =
        1.0 / treated.n() + 1.0 / control.n() + g * g / (2.0 * (treated.n() + control.n()));
    return Optional.of(new Effect(g, variance));
  }

  /** The exact correction factor of Hedges. */
  private static double unbiased(int freedom) {
    double half = freedom / 2.0;
    return Math.exp(LogGamma.value(half) - Math.log(half) / 2 - LogGamma.value(half - 0.5));
  }
}
