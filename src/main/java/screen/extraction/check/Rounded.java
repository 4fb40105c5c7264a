package screen.extraction.check;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in messages. */
final class Rounded {
  private static final MathContext DIGITS = new MathContext(3);

  private Rounded() {}

  /** Three digits, without an exponent. */
  static String of(double number) {
    BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
