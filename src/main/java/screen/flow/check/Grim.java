package screen.flow.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The GRIM test: of n judgements only n + 1 percentages are possible, so a rounded percentage can
 * be impossible for n.
 *
 * <p>Brown NJL, Heathers JAJ. The GRIM test. Social Psychological and Personality Science
 * 2017;8(4):363-369.
 *
 * @param n number of judgements
 * @param low the smallest number of agreements that rounds to the percentage
 * @param high the largest; {@code low - 1} if none does
 */
public record Grim(int n, long low, long high) {
  /** Halves may have been rounded either way, so both ends of the interval count. */
  public static Grim of(BigDecimal percent, int n) {
    BigDecimal half = BigDecimal.ONE.movePointLeft(percent.scale()).divide(BigDecimal.valueOf(2));
    BigDecimal each = BigDecimal.valueOf(n).movePointLeft(2);
    long low = percent.subtract(half).multiply(each).setScale(0, RoundingMode.CEILING).longValue();
    long high = percent.add(half).multiply(each).setScale(0, RoundingMode.FLOOR).longValue();
    return new Grim(n, Math.max(0, low), Math.min(n, high));
  }

  public boolean isPossible() {
    return low <= high;
  }

  /** {@code impossible: 26 of 28 = 92.9 %, 27 of 28 = 96.4 %}, or {@code exactly 80 (95.2 %)}. */
  public String words(int decimals) {
    if (!isPossible()) {
      String nearest =
          Stream.of(high, low)
              .filter(agreed -> agreed >= 0 && agreed <= n)
              .map(agreed -> agreed + " of " + n + " = " + percent(agreed, decimals))
              .collect(Collectors.joining(", "));
      return "impossible: " + nearest;
    }
    return low == high
        ? "exactly " + low + " (" + percent(low, decimals) + ")"
        : low + " to " + high;
  }

  private String percent(long agreed, int decimals) {
    BigDecimal value =
        BigDecimal.valueOf(100 * agreed)
            .divide(BigDecimal.valueOf(n), decimals, RoundingMode.HALF_UP);
    return value.toPlainString() + " %";
  }

  static Stream<Finding> check(Rule rule, Published paper) {
    return paper.agreements().stream()
        .filter(stated -> stated.percent().isPresent() && !stated.candidates().isEmpty())
        .flatMap(stated -> check(rule, stated, stated.percent().orElseThrow()));
  }

  private static Stream<Finding> check(Rule rule, StatedAgreement stated, BigDecimal percent) {
    List<Map.Entry<String, Grim>> each =
        stated.candidates().entrySet().stream()
            .map(candidate -> Map.entry(candidate.getKey(), of(percent, candidate.getValue())))
            .toList();
    String all =
        each.stream()
            .map(
                one ->
                    "of the "
                        + one.getValue().n()
                        + " ("
                        + one.getKey()
                        + ") "
                        + one.getValue().words(percent.scale() + 1))
            .collect(Collectors.joining("; "));
    String message = percent.toPlainString() + " % agreement: " + all + ".";
    List<String> possible =
        each.stream()
            .filter(one -> one.getValue().isPossible())
            .map(one -> one.getValue().low() + " of " + one.getValue().n())
            .toList();
    if (possible.isEmpty()) {
      return Stream.of(
          rule.error(
              stated.where(),
              message,
              "Give the number of agreements, and the number of judgements that it is a part of."));
    }
    return each.size() == 1
        ? miscounted(rule, stated, each.get(0).getValue(), message)
        : Stream.of(
            rule.warning(
                stated.where(),
                message,
                "Say of which judgements, for instance " + String.join(" or ", possible) + "."));
  }

  private static Stream<Finding> miscounted(
      Rule rule, StatedAgreement stated, Grim grim, String message) {
    int agreed = stated.agreed().orElse((int) grim.low());
    return agreed < grim.low() || agreed > grim.high()
        ? Stream.of(
            rule.error(
                stated.where(),
                message + " But " + agreed + " are said to agree.",
                agreed + " of " + grim.n() + " would be " + grim.percent(agreed, 1) + "."))
        : Stream.empty();
  }
}
