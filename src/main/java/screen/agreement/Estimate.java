package screen.agreement;

import java.util.OptionalDouble;

/**
 * A statistic's value, its standard error and its 95 % confidence limits, each absent where it is
 * undefined. Nothing in it is NaN or infinite.
 *
 * @param value absent if the data do not define it, as kappa when both reviewers only ever excluded
 * @param standardError not negative; absent where the statistic has none
 * @param ciLow lower confidence limit, not clipped: near the end of its range a statistic's normal
 *     limits lie outside that range
 * @param ciHigh upper confidence limit, not clipped
 */
public record Estimate(
    OptionalDouble value,
    OptionalDouble standardError,
    OptionalDouble ciLow,
    OptionalDouble ciHigh) {

  /** The 97.5 % point of the standard normal distribution. */
  static final double Z = 1.959963984540054;

  private static final OptionalDouble NONE = OptionalDouble.empty();
  private static final Estimate UNDEFINED = new Estimate(NONE, NONE, NONE, NONE);

  public Estimate {
    requireFinite(value);
    requireFinite(standardError);
    requireFinite(ciLow);
    requireFinite(ciHigh);
    if (value.isEmpty() && (standardError.isPresent() || ciLow.isPresent())) {
      throw new IllegalArgumentException("an undefined value has no standard error and no limits");
    }
    if (standardError.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "a standard error is not negative: " + standardError.getAsDouble());
    }
    if (ciLow.isPresent() != ciHigh.isPresent()
        || ciLow.orElse(0) > ciHigh.orElse(ciLow.orElse(0))) {
      throw new IllegalArgumentException("limits come in pairs, lower first");
    }
  }

  /** What the data do not define. */
  public static Estimate undefined() {
    return UNDEFINED;
  }

  /** A value without standard error or limits. */
  static Estimate of(double value) {
    return new Estimate(OptionalDouble.of(value), NONE, NONE, NONE);
  }

  /** A value with its standard error and the normal limits value ∓ 1.96 SE. */
  static Estimate of(double value, double standardError) {
    return of(value, standardError, value - Z * standardError, value + Z * standardError);
  }

  /** A value with its standard error and limits of its own. */
  static Estimate of(double value, double standardError, double ciLow, double ciHigh) {
    return new Estimate(
        OptionalDouble.of(value),
        OptionalDouble.of(standardError),
        OptionalDouble.of(ciLow),
        OptionalDouble.of(ciHigh));
  }

  public boolean isDefined() {
    return value.isPresent();
  }

  /** The same estimate with its limits cut to a statistic's range, for people to read. */
  public Estimate clippedTo(double lowest, double highest) {
    return ciLow.isEmpty()
        ? this
        : new Estimate(
            value,
            standardError,
            OptionalDouble.of(Math.max(lowest, ciLow.getAsDouble())),
            OptionalDouble.of(Math.min(highest, ciHigh.getAsDouble())));
  }

  /** The same estimate without confidence limits. */
  Estimate withoutLimits() {
    return new Estimate(value, standardError, NONE, NONE);
  }

  private static void requireFinite(OptionalDouble number) {
    if (!Double.isFinite(number.orElse(0))) {
      throw new IllegalArgumentException("not a finite number: " + number.getAsDouble());
    }
  }
}
