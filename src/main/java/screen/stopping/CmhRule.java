package screen.stopping;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The stopping rule of Callaghan and Müller-Hansen (2020, doi 10.1186/s13643-020-01521-4), without
 * a correction for a bias of the order.
 *
 * <p>Its null hypothesis is that the target recall is not reached: that the records contain at
 * least {@code floor(r / target) + 1} relevant ones, of which {@code r} were found. A window of the
 * newest records would be a random sample of itself and of all unsettled records, if the order were
 * no better than chance. So the probability that the window has no more relevant records than it
 * has is hypergeometric; p is the smallest over the windows that begin right after a relevant
 * record, or with the first record.
 */
public final class CmhRule {
  /** The share of a sum below which the rest of its terms does not count. */
  private static final double NEGLIGIBLE = 1e-17;

  private static final int MOST_NEEDED = 1_000;

  private final BigDecimal targetRecall;

  /**
   * The rule for a target recall.
   *
   * @param targetRecall above 0 and up to 1, exactly as the plan writes it
   */
  public CmhRule(BigDecimal targetRecall) {
    if (targetRecall.signum() <= 0 || targetRecall.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("no recall above 0 and up to 1: " + targetRecall);
    }
    this.targetRecall = targetRecall;
  }

  /**
   * The probability of having found so few relevant records lately, if the target recall were not
   * reached. Screening may stop where it is below 1 - confidence.
   *
   * @param relevant whether each settled record is relevant, in the order in which they were
   *     settled
   * @param records how many records there are, settled or not
   * @return from 0 to 1, within 1e-9
   */
  public double p(boolean[] relevant, int records) {
    check(relevant, records);
    int[] found = positions(relevant);
    return p(found, found.length, relevant.length, records, 1);
  }

  /**
   * How many records had been settled when the rule first allowed to stop, if it is asked after
   * each record; empty if it never did.
   *
   * @param relevant whether each settled record is relevant, in the order in which they were
   *     settled
   * @param records how many records there are, settled or not
   * @param confidence below 1
   */
  public OptionalInt firstStop(boolean[] relevant, int records, BigDecimal confidence) {
    check(relevant, records);
    int[] found = positions(relevant);
    for (int r = 0; r <= found.length; r++) {
      int first = r == 0 ? 1 : found[r - 1] + 1;
      int last = r == found.length ? relevant.length : found[r];
      OptionalInt stop = firstStop(found, r, first, last, records, confidence);
      if (stop.isPresent()) {
        return stop;
      }
    }
    return OptionalInt.empty();
  }

  /**
   * How many records will have been settled when the rule allows to stop, if no further relevant
   * record is found.
   *
   * @param relevant whether each settled record is relevant, in the order in which they were
   *     settled
   * @param records how many records there are, settled or not
   * @param confidence below 1
   */
  public int earliestStop(boolean[] relevant, int records, BigDecimal confidence) {
    check(relevant, records);
    int[] found = positions(relevant);
    return firstStop(found, found.length, relevant.length, records, records, confidence)
        .orElse(records);
  }

  /**
   * How many of the unsettled records, drawn at random, would show that the target recall is
   * reached, if none of them were relevant; 0 if it is reached for certain.
   *
   * @param unsettled how many there are
   * @param found how many relevant records are found
   * @param confidence below 1
   */
  int sampleOf(int unsettled, int found, BigDecimal confidence) {
    double limit = limit(confidence);
    int missed = fewestMissed(found, unsettled);
    int low = 0;
    int high = unsettled;
    while (low < high) {
      int drawn = (low + high) >>> 1;
      if (atLeast(missed, unsettled, missed, unsettled - drawn, limit) < limit) {
        high = drawn;
      } else {
        low = drawn + 1;
      }
    }
    return low;
  }

  /**
   * The fewest relevant records with which the rule can leave so many unsettled: if they come
   * first, and no others after them. Empty if it takes more than 1,000.
   *
   * @param records how many records there are
   * @param left how many of them are to be left
   * @param confidence below 1
   */
  OptionalInt relevantNeeded(int records, int left, BigDecimal confidence) {
    double limit = limit(confidence);
    int settled = records - left;
    int[] found = IntStream.range(0, Math.min(settled, MOST_NEEDED)).toArray();
    return IntStream.rangeClosed(0, found.length)
        .filter(r -> p(found, r, settled, records, limit) < limit)
        .findFirst();
  }

  private static double limit(BigDecimal confidence) {
    return BigDecimal.ONE.subtract(confidence).doubleValue();
  }

  /** A probability as sentences give it, with four digits behind the point. */
  public static String words(double p) {
    return p > 0 && p < 0.0001 ? "below 0.0001" : String.format(Locale.ROOT, "%.4f", p);
  }

  /** The fewest relevant records that must be unsettled for the target recall to be missed. */
  int fewestMissed(int found, int records) {
    BigDecimal most = BigDecimal.valueOf(found).divideToIntegralValue(targetRecall);
    BigDecimal missed = most.subtract(BigDecimal.valueOf(found)).add(BigDecimal.ONE);
    return missed.min(BigDecimal.valueOf(records + 1L)).intValueExact();
  }

  /**
   * The first number of settled records at which the rule allows to stop, while the relevant ones
   * stay the same. Then p never rises, so that it can be found by halving.
   */
  private OptionalInt firstStop(
      int[] found, int r, int first, int last, int records, BigDecimal confidence) {
    double limit = limit(confidence);
    if (first > last || p(found, r, last, records, limit) >= limit) {
      return OptionalInt.empty();
    }
    int low = first;
    int high = last;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (p(found, r, middle, records, limit) < limit) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return OptionalInt.of(low);
  }

  /** p where it is below a limit, and the limit otherwise. */
  private double p(int[] found, int r, int settled, int records, double limit) {
    int missed = fewestMissed(r, records);
    double smallest = limit;
    for (int before = r; before >= 0 && smallest > 0; before--) {
      int start = before == 0 ? 0 : found[before - 1] + 1;
      smallest =
          Math.min(
              smallest,
              atLeast(missed, records - start, r - before + missed, records - settled, smallest));
    }
    return smallest;
  }

  /**
   * The probability that at least this many of the relevant records of an urn are among its
   * unsettled ones, which is that at most the others are in the window.
   *
   * @param limit from which on the result need not be exact
   */
  private static double atLeast(int missed, int urn, int relevant, int unsettled, double limit) {
    if (relevant > urn || missed > unsettled) {
      return 0;
    }
    // The terms are relative to the one of `missed`, so that no factorial is needed.
    double irrelevantInWindow = (double) urn - relevant - unsettled;
    double fewer = 0;
    double term = 1;
    for (int y = missed; y > 0 && irrelevantInWindow + y > 0; y--) {
      double ratio = y * (irrelevantInWindow + y) / ((relevant - y + 1.0) * (unsettled - y + 1.0));
      term *= ratio;
      fewer += term;
      if (isNegligible(term, ratio, fewer)) {
        break;
      }
    }
    double atLeast = 1;
    term = 1;
    int most = Math.min(relevant, unsettled);
    for (int y = missed; y < most && atLeast < limit * (atLeast + fewer); y++) {
      double ratio =
          (double) (relevant - y) * (unsettled - y) / ((y + 1.0) * (irrelevantInWindow + y + 1));
      term *= ratio;
      atLeast += term;
      if (isNegligible(term, ratio, atLeast)) {
        break;
      }
    }
    return Double.isInfinite(atLeast) ? 1 : atLeast / (atLeast + fewer);
  }

  /** Whether all further terms, whose ratios are smaller still, are nothing beside the sum. */
  private static boolean isNegligible(double term, double ratio, double sum) {
    return ratio < 1 && term * ratio < NEGLIGIBLE * sum * (1 - ratio);
  }

  private static int[] positions(boolean[] relevant) {
    int[] positions = new int[relevant.length];
    int count = 0;
    for (int i = 0; i < relevant.length; i++) {
      if (relevant[i]) {
        positions[count++] = i;
      }
    }
    return Arrays.copyOf(positions, count);
  }

  private static void check(boolean[] relevant, int records) {
    if (relevant.length > records) {
      throw new IllegalArgumentException(
          relevant.length + " of " + records + " records are settled");
    }
  }
}
