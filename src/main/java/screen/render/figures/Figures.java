package screen.render.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import screen.agreement.Estimate;
import screen.agreement.InterpretationBands;

/** Formats statistics; undefined values are a dash. */
public final class Figures {
  private static final String UNDEFINED = "–";

  private Figures() {}

  /** Two decimals. */
  public static String number(OptionalDouble value) {
    return value.isEmpty() ? UNDEFINED : format("%.2f", value.getAsDouble());
  }

  public static String percent(OptionalDouble share) {
    return share.isEmpty() ? UNDEFINED : format("%.1f %%", 100 * share.getAsDouble());
  }

  /** The limits with two decimals, {@code 0.61 to 0.84}; a dash if there are none. */
  public static String limits(Estimate estimate) {
    return estimate.ciLow().isEmpty()
        ? UNDEFINED
        : number(estimate.ciLow()) + " to " + number(estimate.ciHigh());
  }

  /** The limits of a share, {@code 88.4 % to 98.1 %}; a dash if there are none. */
  public static String percentLimits(Estimate estimate) {
    return estimate.ciLow().isEmpty()
        ? UNDEFINED
        : percent(estimate.ciLow()) + " to " + percent(estimate.ciHigh());
  }

  /** {@code 0.74 (0.61 to 0.84)}; only the value if there are no limits. */
  public static String numberWithLimits(Estimate estimate) {
    return number(estimate.value()) + inBrackets(limits(estimate));
  }

  /** {@code 95.2 % (88.4 % to 98.1 %)}; only the value if there are no limits. */
  public static String percentWithLimits(Estimate estimate) {
    return percent(estimate.value()) + inBrackets(percentLimits(estimate));
  }

  /** {@code , substantial} if the protocol asks for words and kappa is defined; else "". */
  public static String word(Optional<InterpretationBands> bands, Estimate kappa) {
    return bands.isEmpty() || kappa.value().isEmpty()
        ? ""
        : ", " + bands.get().word(kappa.value().getAsDouble());
  }

  /** A sentence that names the source of the words beside kappa. */
  public static String ofBands(InterpretationBands bands) {
    return " The words beside kappa are those of " + bands.authors() + ", a convention.";
  }

  private static String inBrackets(String limits) {
    return limits.equals(UNDEFINED) ? "" : " (" + limits + ")";
  }

  private static String format(String pattern, double value) {
    String text = String.format(Locale.ROOT, pattern, value);
    return text.startsWith("-") && text.chars().noneMatch(c -> c >= '1' && c <= '9')
        ? text.substring(1)
        : text;
  }
}
