package screen.agreement;

import java.util.OptionalDouble;

/**
 * A statistic's value, its standard error and its 95 % confidence limits, each absent if undefined.
 * No number is NaN or infinite.
 *
 * @param value absent if undefined, as kappa is if both reviewers excluded every record
 * @param standardError not negative; absent if the statistic has none
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

  /** An undefined value. */
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

  /** This estimate with its limits clipped to a statistic's range, for display. */
  public Estimate clippedTo(double lowest, double highest) {
    return ciLow.isEmpty()
        ? this
        : new Estimate(
            value,
            standardError,
            OptionalDouble.of(Math.max(lowest, ciLow.getAsDouble())),
            OptionalDouble.of(Math.min(highest, ciHigh.getAsDouble())));
  }

  /** This estimate without confidence limits. */
  Estimate withoutLimits() {
    return new Estimate(value, standardError, NONE, NONE);
  }

  private static void requireFinite(OptionalDouble number) {
    if (!Double.isFinite(number.orElse(0))) {
      throw new IllegalArgumentException("not a finite number: " + number.getAsDouble());
    }
  }
}
