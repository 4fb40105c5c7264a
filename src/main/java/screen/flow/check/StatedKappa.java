package screen.flow.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values of Cohen's kappa that are consistent with the other statements: kappa = (po - pe) / (1
 * - pe).
 *
 * <p>Cohen J. A coefficient of agreement for nominal scales. Educational and Psychological
 * Measurement 1960;20(1):37-46.
 *
 * @param low the smallest consistent value
 * @param high the largest
 * @param from the statements it was calculated from, in words
 */
record StatedKappa(double low, double high, String from) {
  static Stream<Finding> check(Rule rule, Published paper) {
    return paper.agreements().stream().flatMap(stated -> check(rule, stated));
  }

  private static Stream<Finding> check(Rule rule, StatedAgreement stated) {
    List<StatedKappa> ranges =
        Stream.concat(
                Stream.concat(ofTable(stated.table()).stream(), ofParts(stated).stream()),
                stated.wentOn().entrySet().stream()
                    .flatMap(went -> ofWentOn(stated, went).stream()))
            .toList();
    return stated
        .kappa()
        .map(kappa -> ranges.stream().flatMap(range -> range.compare(rule, stated, kappa)))
        .orElseGet(() -> ranges.stream().map(range -> range.notStated(rule, stated)));
  }

  private Stream<Finding> compare(Rule rule, StatedAgreement stated, BigDecimal kappa) {
    double half = halfOfLast(kappa) + 1e-12;
    return kappa.doubleValue() + half < low || kappa.doubleValue() - half > high
        ? Stream.of(
            rule.error(
                stated.where(),
                "kappa is " + kappa.toPlainString() + ", but " + from + " gives " + words() + ".",
                "Correct kappa, or the numbers that it was computed from."))
        : Stream.empty();
  }

  private Finding notStated(Rule rule, StatedAgreement stated) {
    return rule.warning(
        stated.where(),
        "No kappa is stated; " + from + " gives " + words() + ".",
        "Report kappa with its confidence interval beside the percentage.");
  }

  private String words() {
    String first = String.format(Locale.ROOT, "%.3f", low);
    String last = String.format(Locale.ROOT, "%.3f", high);
    return first.equals(last) ? first : "between " + first + " and " + last;
  }

  private static Optional<StatedKappa> ofTable(List<List<Integer>> table) {
    double n = table.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    double agreed = IntStream.range(0, table.size()).mapToDouble(i -> table.get(i).get(i)).sum();
    double chance =
        IntStream.range(0, table.size())
            .mapToDouble(
                i ->
                    table.get(i).stream().mapToDouble(Integer::doubleValue).sum()
                        * table.stream().mapToDouble(row -> row.get(i)).sum())
            .sum();
    if (n == 0 || chance == n * n) {
      return Optional.empty();
    }
    double kappa = kappa(agreed / n, chance / n / n);
    return Optional.of(new StatedKappa(kappa, kappa, "the table " + table));
  }

  /** Kappa grows with po and falls with pe, so the rounding of both gives its range. */
  private static Optional<StatedKappa> ofParts(StatedAgreement stated) {
    Optional<BigDecimal> observed =
        stated.po().or(() -> stated.percent().map(percent -> percent.movePointLeft(2)));
    if (observed.isEmpty() || stated.pe().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal po = observed.get();
    BigDecimal pe = stated.pe().get();
    double pePlus = pe.doubleValue() + halfOfLast(pe);
    if (pePlus >= 1) {
      return Optional.empty();
    }
    return Optional.of(
        new StatedKappa(
            kappa(po.doubleValue() - halfOfLast(po), pePlus),
            kappa(
                Math.min(1, po.doubleValue() + halfOfLast(po)),
                Math.max(0, pe.doubleValue() - halfOfLast(pe))),
            "po " + po.toPlainString() + " with pe " + pe.toPlainString()));
  }

  /**
   * The range over all ways in which the disagreements can be distributed and resolved, if the
   * agreements, n and the number that went on are known.
   */
  private static Optional<StatedKappa> ofWentOn(
      StatedAgreement stated, Map.Entry<String, Integer> went) {
    int n = stated.candidates().getOrDefault(went.getKey(), 0);
    Optional<Grim> grim = stated.percent().filter(p -> n > 0).map(p -> Grim.of(p, n));
    if (grim.isEmpty() || grim.get().low() != grim.get().high()) {
      return Optional.empty();
    }
    long agreed = grim.get().low();
    long split = n - agreed;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (long toGoOn = Math.max(0, went.getValue() - agreed);
        toGoOn <= Math.min(split, went.getValue());
        toGoOn++) {
      double both = went.getValue() - toGoOn;
      for (double first : new double[] {0, Math.floor(split / 2.0), split}) {
        double a = (both + first) / n;
        double b = (both + split - first) / n;
        double pe = a * b + (1 - a) * (1 - b);
        if (pe < 1) {
          low = Math.min(low, kappa((double) agreed / n, pe));
          high = Math.max(high, kappa((double) agreed / n, pe));
        }
      }
    }
    String from = agreed + " of " + n + " with " + went.getValue() + " going on";
    return low > high ? Optional.empty() : Optional.of(new StatedKappa(low, high, from));
  }

  private static double kappa(double po, double pe) {
    return (po - pe) / (1 - pe);
  }

  private static double halfOfLast(BigDecimal number) {
    return BigDecimal.ONE
        .movePointLeft(number.scale())
        .divide(BigDecimal.valueOf(2), number.scale() + 1, RoundingMode.UNNECESSARY)
        .doubleValue();
  }
}
