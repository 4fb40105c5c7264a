package screen.extraction.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * All numbers that may have been rounded to a given one; both ends are included, since halves are
 * rounded up or down.
 */
record Interval(BigDecimal low, BigDecimal high) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The numbers that are rounded to this one. */
  static Interval rounded(BigDecimal number) {
    BigDecimal half = HALF.movePointLeft(number.scale());
    return new Interval(number.subtract(half), number.add(half));
  }

  Interval times(BigDecimal factor) {
    return new Interval(low.multiply(factor), high.multiply(factor));
  }

  boolean containsWhole() {
    return low.setScale(0, RoundingMode.CEILING).compareTo(high.setScale(0, RoundingMode.FLOOR))
        <= 0;
  }

  double least() {
    return low.doubleValue();
  }

  double most() {
    return high.doubleValue();
  }
}
