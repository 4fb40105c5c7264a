package screen.render.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The scale below a forest plot. Values are as analysed: logarithms of ratios.
 *
 * @param low its left end
 * @param high its right end, greater than low
 * @param ticks in ascending order, at least one
 */
record Axis(double low, double high, List<Tick> ticks) {
  /** The most ticks with room for their labels. */
  private static final int MOST = 7;

  /** The fewest ticks by which a reader can estimate a distance. */
  private static final int FEWEST = 3;

  private static final double MARGIN = 0.03;

  /**
   * How far a limit may lie beyond the estimates before it is cut, as a multiple of their range.
   */
  private static final double BEYOND = 1.5;

  /** Multiples of a power of 10. */
  private static final double[] STEPS = {1, 2, 2.5, 5, 10, 20, 25};

  private static final double[][] DECADES = {{1, 2, 5}, {1, 3}, {1}};

  Axis {
    ticks = List.copyOf(ticks);
  }

  /**
   * A labelled point of the scale.
   *
   * @param value as analysed
   */
  record Tick(double value, String label) {}

  /**
   * A scale that shows some values and 0, no effect; limits far beyond them may be cut.
   *
   * @param estimates and the limits that must not be cut, at least one value
   * @param limits that may be cut
   * @param ratio whether the values are logarithms
   */
  static Axis of(List<Double> estimates, List<Double> limits, boolean ratio) {
    double least = Math.min(0, estimates.stream().mapToDouble(it -> it).min().orElse(0));
    double most = Math.max(0, estimates.stream().mapToDouble(it -> it).max().orElse(0));
    double range = most - least;
    double low = Math.min(least, limits.stream().mapToDouble(it -> it).min().orElse(0));
    double high = Math.max(most, limits.stream().mapToDouble(it -> it).max().orElse(0));
    if (range > 0) {
      low = Math.max(low, least - BEYOND * range);
      high = Math.min(high, most + BEYOND * range);
    }
    if (high - low <= 0) {
      low = -1;
      high = 1;
    }
    double margin = MARGIN * (high - low);
    return new Axis(
        low - margin,
        high + margin,
        ratio ? ratios(low - margin, high + margin) : differences(low - margin, high + margin));
  }

  /** The place of a value as a share of the scale, from 0 to 1 unless it is cut. */
  double share(double value) {
    return (value - low) / (high - low);
  }

  private static List<Tick> differences(double low, double high) {
    double step = step(high - low);
    List<Tick> ticks = new ArrayList<>();
    int decimals = Math.max(0, exact(step).scale());
    for (long i = (long) Math.ceil(low / step); i * step <= high; i++) {
      BigDecimal value = exact(step).multiply(BigDecimal.valueOf(i));
      ticks.add(new Tick(value.doubleValue(), label(value.setScale(decimals))));
    }
    return ticks;
  }

  /** A round number, by which a range has at most seven ticks. */
  private static double step(double range) {
    double power = Math.pow(10, Math.floor(Math.log10(range)) - 1);
    double step = 10 * power;
    for (double multiple : STEPS) {
      step = exact(multiple * power).doubleValue();
      if (range / step <= MOST - 1) {
        break;
      }
    }
    return step;
  }

  /** Ticks at round ratios: within each power of ten, or evenly where the range is narrow. */
  private static List<Tick> ratios(double low, double high) {
    for (double[] multiples : DECADES) {
      List<Tick> ticks = decades(low, high, multiples, 1);
      if (ticks.size() <= MOST) {
        return ticks.size() >= FEWEST ? ticks : evenRatios(low, high);
      }
    }
    for (int every = 2; ; every++) {
      List<Tick> ticks = decades(low, high, new double[] {1}, every);
      if (ticks.size() <= MOST) {
        return ticks;
      }
    }
  }

  private static List<Tick> decades(double low, double high, double[] multiples, int every) {
    List<Tick> ticks = new ArrayList<>();
    long from = Math.floorDiv((long) Math.floor(low / Math.log(10)), every) * (long) every;
    for (long power = from; power * Math.log(10) <= high; power += every) {
      for (double multiple : multiples) {
        BigDecimal ratio = BigDecimal.valueOf((long) multiple).scaleByPowerOfTen((int) power);
        double value = power * Math.log(10) + Math.log(multiple);
        if (low <= value && value <= high) {
          ticks.add(new Tick(value, label(ratio)));
        }
      }
    }
    return ticks;
  }

  private static List<Tick> evenRatios(double low, double high) {
    return differences(Math.exp(low), Math.exp(high)).stream()
        .filter(tick -> tick.value() > 0)
        .map(tick -> new Tick(Math.log(tick.value()), tick.label()))
        .toList();
  }

  private static BigDecimal exact(double value) {
    return new BigDecimal(value, new MathContext(6)).stripTrailingZeros();
  }

  private static String label(BigDecimal value) {
    return value.signum() == 0 ? "0" : Numbers.label(value);
  }
}
