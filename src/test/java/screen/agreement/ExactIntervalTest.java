package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactIntervalTest {
  /** R: {@code binom.test(x, n)$conf.int}. */
  @ParameterizedTest
  @CsvSource({"7,20,0.1539092,0.5921885", "50,100,0.3983211,0.6016789"})
  void isThatOfBinomTest(int hits, int n, double low, double high) {
    ExactInterval interval = ExactInterval.of(hits, n, 0.95);

    assertThat(interval.low()).isCloseTo(low, within(5e-8));
    assertThat(interval.high()).isCloseTo(high, within(5e-8));
  }

  /** At the ends the limits have a closed form. */
  @ParameterizedTest
  @CsvSource({"1", "14", "59", "299", "100000"})
  void reachesTheEnds(int n) {
    assertThat(ExactInterval.of(0, n, 0.95).low()).isZero();
    assertThat(ExactInterval.of(n, n, 0.95).high()).isEqualTo(1);
    double limit = Math.pow(0.025, 1.0 / n);
    assertThat(ExactInterval.of(n, n, 0.95).low()).isCloseTo(limit, within(1e-10));
    assertThat(ExactInterval.of(0, n, 0.95).high()).isCloseTo(1 - limit, within(1e-10));
  }

  /** The definition itself, summed exactly: each tail has half of what the confidence leaves. */
  @ParameterizedTest
  @CsvSource({"1,2,0.9", "3,17,0.95", "28,28,0.99", "40,84,0.95", "199,200,0.95"})
  void leavesHalfOfTheProbabilityInEachTail(int hits, int n, double confidence) {
    ExactInterval interval = ExactInterval.of(hits, n, confidence);
    double tail = (1 - confidence) / 2;

    assertThat(sum(hits, n, n, interval.low())).isCloseTo(tail, within(1e-7));
    if (hits < n) {
      assertThat(sum(0, hits, n, interval.high())).isCloseTo(tail, within(1e-7));
    }
  }

  @Test
  void refusesImpossibleCounts() {
    assertThatThrownBy(() -> ExactInterval.of(3, 2, 0.95))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ExactInterval.of(0, 0, 0.95))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double sum(int from, int to, int n, double p) {
    BigDecimal share = new BigDecimal(p);
    BigDecimal rest = BigDecimal.ONE.subtract(share);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal ways = BigDecimal.ONE;
    for (int k = 0; k <= to; k++) {
      if (k >= from) {
        BigDecimal term =
            share
                .pow(k, MathContext.DECIMAL128)
                .multiply(rest.pow(n - k, MathContext.DECIMAL128), MathContext.DECIMAL128);
        sum = sum.add(ways.multiply(term, MathContext.DECIMAL128));
      }
      ways =
          ways.multiply(BigDecimal.valueOf(n - k))
              .divide(BigDecimal.valueOf(k + 1L), MathContext.DECIMAL128);
    }
    return sum.doubleValue();
  }
}
