package screen.meta;

import java.util.Arrays;
import java.util.Optional;

/** An effect measure that compares two groups. */
public enum Measure {
  MEAN_DIFFERENCE("MD", "Mean difference", false, false),
  STANDARDISED_MEAN_DIFFERENCE("SMD", "Standardised mean difference", false, false),
  RISK_RATIO("RR", "Risk ratio", true, true),
  ODDS_RATIO("OR", "Odds ratio", true, true),
  RISK_DIFFERENCE("RD", "Risk difference", true, false);

  private final String code;
  private final String label;
  private final boolean ofCounts;
  private final boolean ratio;

  Measure(String code, String label, boolean ofCounts, boolean ratio) {
    this.code = code;
    this.label = label;
    this.ofCounts = ofCounts;
    this.ratio = ratio;
  }

  /** The measure with this code, in capitals or not. */
  public static Optional<Measure> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equalsIgnoreCase(code)).findFirst();
  }

  /** Its code in metafor and the Cochrane Handbook, such as {@code RR}. */
  public String code() {
    return code;
  }

  /** Its name, such as {@code Risk ratio}. */
  public String label() {
    return label;
  }

  /** Whether it compares a dichotomous outcome; else a continuous one. */
  public boolean isOfCounts() {
    return ofCounts;
  }

  /** Whether it is analysed as a logarithm and shown on a logarithmic axis. */
  public boolean isRatio() {
    return ratio;
  }

  /** The value that readers see for an analysed one: the ratio for its logarithm. */
  public double shown(double analysed) {
    return ratio ? Math.exp(analysed) : analysed;
  }
}
