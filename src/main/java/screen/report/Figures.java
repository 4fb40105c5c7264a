package screen.report;

import java.util.Locale;
import java.util.OptionalDouble;
import screen.agreement.Estimate;

/** Statistics as they are printed; a dash stands for what is undefined. */
final class Figures {
  private static final String UNDEFINED = "–";

  private Figures() {}

  /** Two decimals. */
  static String number(OptionalDouble value) {
    return value.isEmpty() ? UNDEFINED : format("%.2f", value.getAsDouble());
  }

  static String percent(OptionalDouble share) {
    return share.isEmpty() ? UNDEFINED : format("%.1f %%", 100 * share.getAsDouble());
  }

  /** The limits with two decimals, {@code 0.61 to 0.84}; a dash where there are none. */
  static String limits(Estimate estimate) {
    return estimate.ciLow().isEmpty()
        ? UNDEFINED
        : number(estimate.ciLow()) + " to " + number(estimate.ciHigh());
  }

  /** The limits of a share, {@code 88.4 % to 98.1 %}; a dash where there are none. */
  static String percentLimits(Estimate estimate) {
    return estimate.ciLow().isEmpty()
        ? UNDEFINED
        : percent(estimate.ciLow()) + " to " + percent(estimate.ciHigh());
  }

  private static String format(String pattern, double value) {
    String text = String.format(Locale.ROOT, pattern, value);
    return text.startsWith("-") && text.chars().noneMatch(c -> c >= '1' && c <= '9')
        ? text.substring(1)
        : text;
  }
}
