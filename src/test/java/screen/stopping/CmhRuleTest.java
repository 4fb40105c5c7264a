package screen.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Slow;

class CmhRuleTest {
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.95");

  /** Worked out by hand; 1: relevant, 0: irrelevant, in the order of screening. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        // Nothing screened: whatever is relevant is among the unscreened.
        "'', 10, 0.95, 1",
        // One relevant record is missed, if any: it is one of 10, of which 4 are unscreened.
        "000000, 10, 0.95, 4/10",
        // A window that is empty, and one that has all relevant records, prove nothing.
        "1, 10, 0.95, 1",
        // After the relevant record 1 of 9 is missed, 4 of them unscreened.
        "100000, 10, 0.95, 4/9",
        // From the start on 1 - C(6,2) / C(10,2) = 2/3; after the relevant record 1 of 7 is missed.
        "001000, 10, 0.95, 4/7",
        // None unscreened.
        "0100, 4, 0.95, 0",
        // An empty review.
        "'', 0, 0.95, 0",
        // Recall 1: one more would be missed.
        "10000, 10, 1, 5/9",
        // Recall 0.5: 1 of 2 is reached, 1 of 3 is not; so 2 are missed: C(5,2) / C(9,2).
        "10000, 10, 0.5, 10/36",
        // The urn of the newest window cannot hold 2 relevant records.
        "00000001, 9, 0.5, 0",
        // 19 / 0.95 is 20 exactly, so that 2 are missed: C(5,2) / C(10,2).
        "111111111111111111100000, 29, 0.95, 10/45",
        // 18 / 0.95 is 18.9: one is missed.
        "11111111111111111100000, 28, 0.95, 5/10",
      })
  void givesTheValueWorkedOutByHand(String labels, int records, BigDecimal target, String p) {
    String[] fraction = p.split("/");
    double expected =
        Double.parseDouble(fraction[0])
            / (fraction.length == 1 ? 1 : Double.parseDouble(fraction[1]));
    assertThat(new CmhRule(target).p(labels(labels.replace("'", "")), records))
        .isCloseTo(expected, within(1e-12));
  }

  @Property
  void equalsTheDefinitionInExactArithmetic(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int records) {
    Random random = new Random(seed);
    boolean[] screened = screened(random, records, random.nextInt(records + 1));
    BigDecimal target = target(random);
    assertThat(new CmhRule(target).p(screened, records))
        .as("%s of %d, target %s", labels(screened), records, target)
        .isCloseTo(exact(screened, records, target), within(1e-9));
  }

  @Slow
  @Property(tries = 4)
  void equalsTheDefinitionWithManyRecords(@ForAll long seed) {
    Random random = new Random(seed);
    boolean[] screened = screened(random, 2500, 1500 + random.nextInt(1000));
    BigDecimal target = target(random);
    assertThat(new CmhRule(target).p(screened, 2500))
        .isCloseTo(exact(screened, 2500, target), within(1e-9));
  }

  @Property(tries = 100)
  void firstStopIsTheOneFoundByAskingAfterEachRecord(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int records) {
    Random random = new Random(seed);
    boolean[] screened = screened(random, records, random.nextInt(records + 1));
    CmhRule rule = new CmhRule(target(random));
    BigDecimal confidence = new BigDecimal(random.nextBoolean() ? "0.95" : "0.8");
    OptionalInt asked = OptionalInt.empty();
    for (int n = screened.length; n > 0; n--) {
      if (rule.p(Arrays.copyOf(screened, n), records)
          < BigDecimal.ONE.subtract(confidence).doubleValue()) {
        asked = OptionalInt.of(n);
      }
    }
    assertThat(rule.firstStop(screened, records, confidence)).isEqualTo(asked);
  }

  @Test
  void earliestStopIsAfterAsManyIrrelevantRecordsAsAreNeeded() {
    CmhRule rule = new CmhRule(new BigDecimal("0.95"));
    boolean[] screened = labels("1".repeat(19));
    int stop = rule.earliestStop(screened, 119, CONFIDENCE);
    assertThat(rule.p(labels("1".repeat(19) + "0".repeat(stop - 19)), 119)).isLessThan(0.05);
    assertThat(rule.p(labels("1".repeat(19) + "0".repeat(stop - 20)), 119))
        .isGreaterThanOrEqualTo(0.05);
    assertThat(rule.earliestStop(labels(""), 100, CONFIDENCE)).isEqualTo(96);
  }

  @Test
  void isQuickAndFiniteForManyRecordsAndManyRelevantOnes() {
    boolean[] screened = new boolean[900_000];
    for (int i = 0; i < screened.length; i++) {
      screened[i] = i < 20_000 ? i % 2 == 0 : i % 1_000 == 0;
    }
    assertThat(new CmhRule(new BigDecimal("0.95")).p(screened, 1_000_000)).isBetween(0.0, 1.0);
  }

  @Test
  void refusesTargetsThatAreNoShare() {
    assertThatThrownBy(() -> new CmhRule(new BigDecimal("1.01")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CmhRule(BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The definition, to the letter, with fractions of whole numbers. */
  private static double exact(boolean[] relevant, int records, BigDecimal target) {
    int found = count(relevant, 0);
    double smallest = 1;
    for (int start = 0; start <= relevant.length; start++) {
      if (start == 0 || relevant[start - 1]) {
        int in = count(relevant, start);
        int urn = records - start;
        // floor(r / tau - before + 1), where tau is unscaled / 10^scale
        int hidden =
            BigInteger.valueOf(found)
                    .multiply(BigInteger.TEN.pow(target.scale()))
                    .divide(target.unscaledValue())
                    .intValueExact()
                - (found - in)
                + 1;
        smallest =
            Math.min(smallest, hidden > urn ? 0 : atMost(in, urn, hidden, relevant.length - start));
      }
    }
    return smallest;
  }

  /** Each number of ways follows from the one before, as of binomials side by side. */
  private static double atMost(int k, int urn, int relevant, int draws) {
    int least = Math.max(0, draws - (urn - relevant));
    BigInteger ways = BigInteger.ZERO;
    BigInteger term = binomial(relevant, least).multiply(binomial(urn - relevant, draws - least));
    for (int x = least; x <= Math.min(k, draws); x++) {
      ways = ways.add(term);
      term =
          term.multiply(BigInteger.valueOf((long) (relevant - x) * (draws - x)))
              .divide(BigInteger.valueOf((long) (x + 1) * (urn - relevant - draws + x + 1)));
    }
    return new BigDecimal(ways)
        .divide(new BigDecimal(binomial(urn, draws)), MathContext.DECIMAL64)
        .doubleValue();
  }

  private static BigInteger binomial(int n, int k) {
    if (k < 0 || k > n) {
      return BigInteger.ZERO;
    }
    BigInteger result = BigInteger.ONE;
    for (int i = 1; i <= Math.min(k, n - k); i++) {
      result = result.multiply(BigInteger.valueOf(n - i + 1)).divide(BigInteger.valueOf(i));
    }
    return result;
  }

  private static int count(boolean[] relevant, int from) {
    int count = 0;
    for (int i = from; i < relevant.length; i++) {
      count += relevant[i] ? 1 : 0;
    }
    return count;
  }

  /** Relevant records become rarer, as in a ranked order. */
  private static boolean[] screened(Random random, int records, int count) {
    boolean[] relevant = new boolean[count];
    double share = random.nextDouble();
    double decline = 1 + 20 * random.nextDouble();
    for (int i = 0; i < count; i++) {
      relevant[i] = random.nextDouble() < share * Math.exp(-decline * i / records);
    }
    return relevant;
  }

  private static BigDecimal target(Random random) {
    String[] targets = {"0.95", "0.9", "0.80", "0.5", "1", "0.99", "0.975", "0.1", "1.0", "0.7"};
    return new BigDecimal(targets[random.nextInt(targets.length)]);
  }

  private static boolean[] labels(String labels) {
    boolean[] relevant = new boolean[labels.length()];
    for (int i = 0; i < relevant.length; i++) {
      relevant[i] = labels.charAt(i) == '1';
    }
    return relevant;
  }

  private static String labels(boolean[] relevant) {
    StringBuilder labels = new StringBuilder();
    for (boolean each : relevant) {
      labels.append(each ? '1' : '0');
    }
    return labels.toString();
  }
}
