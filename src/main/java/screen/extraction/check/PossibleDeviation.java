package screen.extraction.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import screen.extraction.Cell;
import screen.extraction.FormField;
import screen.extraction.Value;
import screen.flow.check.Finding;

/**
 * E06: the SD of n values fits their mean and range. With a and b the ends of the range or of the
 * scale, m the mean:
 *
 * <ul>
 *   <li>SD² &lt;= n/(n - 1) (b - m)(m - a). Source: Bhatia R, Davis C. A better bound on the
 *       variance. Am Math Mon 2000;107:353-357.
 *   <li>If a and b occur in the data, SD is least if all other values are equal. Source: Thomson
 *       GW. Bounds for the ratio of range to standard deviation. Biometrika 1955;42:268-269.
 * </ul>
 */
final class PossibleDeviation implements DataRule {
  private static final double SLACK = 1e-9;

  @Override
  public List<Finding> findings(DataSet data) {
    return DataRule.perItem(
        data,
        item -> {
          Optional<BigDecimal> sd = Numbers.deviation(item.value());
          return Numbers.mean(item.value()).stream()
              .filter(mean -> sd.isPresent())
              .flatMap(mean -> problem(data, item, mean, sd.get()).stream())
              .map(message -> finding(item, message));
        });
  }

  private static Finding finding(Item item, String message) {
    return DataRule.warning(
        "E06",
        item.where(),
        message,
        "Is it a standard error, a variance or a confidence limit, or a slip?");
  }

  private static Optional<String> problem(DataSet data, Item item, BigDecimal mean, BigDecimal sd) {
    OptionalLong n = Numbers.n(data.form(), item);
    for (Map.Entry<Cell, Value> other :
        item.study().about(data.form(), item.field(), item.cell())) {
      Optional<Value.Range> range = Numbers.range(other.getValue());
      if (range.isPresent()) {
        Optional<String> problem = ofRange(mean, sd, range.get(), n);
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    FormField.Limits scale = item.field().limits();
    if (scale.low().isPresent() && scale.high().isPresent()) {
      Value.Range ends = new Value.Range(scale.low().get(), scale.high().get());
      double most =
          greatest(
              Interval.rounded(mean),
              ends.low().doubleValue(),
              ends.high().doubleValue(),
              n.orElse(2));
      if (Interval.rounded(sd).least() > most + SLACK) {
        return Optional.of(
            "An SD of "
                + sd.toPlainString()
                + " is impossible for a mean of "
                + mean.toPlainString()
                + " on a scale from "
                + ends.text()
                + ": at most "
                + Rounded.of(most));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofRange(
      BigDecimal mean, BigDecimal sd, Value.Range range, OptionalLong n) {
    double low = Interval.rounded(range.low()).least();
    double high = Interval.rounded(range.high()).most();
    Interval m = Interval.rounded(mean);
    if (m.most() < low || m.least() > high) {
      return Optional.empty();
    }
    double most = greatest(m, low, high, n.orElse(2));
    double least = n.isPresent() ? least(m, range, n.getAsLong()) : 0;
    Interval written = Interval.rounded(sd);
    String said =
        "An SD of "
            + sd.toPlainString()
            + " is impossible for a mean of "
            + mean.toPlainString()
            + " and a range of "
            + range.text();
    if (written.least() > most + SLACK) {
      return Optional.of(said + ": at most " + Rounded.of(most));
    }
    return written.most() < least - SLACK
        ? Optional.of(said + " of " + n.getAsLong() + " people: at least " + Rounded.of(least))
        : Optional.empty();
  }

  /** The greatest SD for any mean within the rounding: the one nearest to the middle. */
  private static double greatest(Interval mean, double low, double high, long n) {
    double middle = (low + high) / 2;
    double m = Math.min(Math.max(middle, mean.least()), mean.most());
    double factor = n < 2 ? 2 : n / (double) (n - 1);
    return Math.sqrt(Math.max(0, factor * (high - m) * (m - low)));
  }

  /** The least SD for any mean within the rounding, both ends of the range taken inwards. */
  private static double least(Interval mean, Value.Range range, long n) {
    double low = Interval.rounded(range.low()).most();
    double high = Interval.rounded(range.high()).least();
    if (n < 2 || high <= low) {
      return 0;
    }
    if (n == 2) {
      return (high - low) / Math.sqrt(2);
    }
    double middle = (low + high) / 2;
    double m = Math.min(Math.max(middle, mean.least()), mean.most());
    double rest = (n * m - low - high) / (n - 2) - m;
    double squares = (low - m) * (low - m) + (high - m) * (high - m) + (n - 2) * rest * rest;
    return Math.sqrt(squares / (n - 1));
  }
}
