package screen.render.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import screen.meta.Effect;
import screen.meta.Interval;
import screen.meta.Measure;

/**
 * Writes numbers as readers of a forest plot see them, with a minus sign instead of a hyphen.
 *
 * @param decimals of effects
 */
record Numbers(Measure measure, int decimals) {
  private static final double LEAST_P = 0.001;
  private static final char MINUS = '\u2212';

  /** A smaller ratio would be shown as 0.00. */
  private static final double SMALL_RATIO = 0.005;

  /** The most characters of an effect, and of a label. */
  private static final int LONGEST = 9;

  private static final int LONGEST_LABEL = 7;

  /** Two decimals, or more if the smallest standard error would be lost, fewer if all are large. */
  static Numbers of(Measure measure, Iterable<Effect> effects) {
    double least = Double.MAX_VALUE;
    for (Effect effect : effects) {
      least = Math.min(least, effect.standardError());
    }
    if (measure.isRatio()) {
      return new Numbers(measure, 2);
    }
    int lost = least < 0.005 ? 4 : least < 0.05 ? 3 : 2;
    return new Numbers(measure, least >= 200 ? 0 : least >= 20 ? 1 : lost);
  }

  /** An effect as shown, such as {@code 0.49 [0.34, 0.70]}. */
  String effect(double estimate, Interval interval) {
    return shown(estimate) + " " + limits(interval);
  }

  String limits(Interval interval) {
    return "[" + shown(interval.lower()) + ", " + shown(interval.upper()) + "]";
  }

  private String shown(double analysed) {
    double value = measure.shown(analysed);
    if (!Double.isFinite(value)) {
      return value > 0 ? "\u221e" : "\u2212\u221e";
    }
    if (measure.isRatio() && 0 < value && value < SMALL_RATIO) {
      return scientific(value);
    }
    String plain = fixed(value, measure.isRatio() && value >= 100 ? 0 : decimals);
    return plain.length() <= LONGEST ? plain : scientific(value);
  }

  private static String scientific(double value) {
    return String.format(Locale.ROOT, "%.1e", value)
        .replaceAll("e([-+])0?", "e$1")
        .replace("e+", "e")
        .replace('-', MINUS);
  }

  /** A number with so many decimals. */
  static String fixed(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString();
    return digits.replace('-', MINUS);
  }

  /** A label of a scale: short even if the number is not. */
  static String label(BigDecimal value) {
    String plain = value.toPlainString().replace('-', MINUS);
    return plain.length() <= LONGEST_LABEL
        ? plain
        : scientific(value.doubleValue()).replace(".0e", "e");
  }

  static String p(double p) {
    return p < LEAST_P ? "p < 0.001" : "p = " + fixed(p, 3);
  }
}
