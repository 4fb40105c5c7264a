package screen.extraction.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import screen.extraction.Value;
import screen.flow.check.Finding;

/**
 * E05: a mean or median is within the range of the data. Since the least and the greatest value
 * occur among the n values, ((n - 1) least + greatest)/n &lt;= mean &lt;= (least + (n - 1)
 * greatest)/n.
 */
final class MeanWithinRange implements DataRule {
  @Override
  public List<Finding> findings(DataSet data) {
    return DataRule.perItem(
        data,
        item -> Numbers.middle(item.value()).stream().flatMap(it -> findings(data, item, it)));
  }

  private static Stream<Finding> findings(DataSet data, Item item, BigDecimal middle) {
    OptionalLong n = Numbers.n(data.form(), item);
    return item.study().about(data.form(), item.field(), item.cell()).stream()
        .flatMap(other -> Numbers.range(other.getValue()).stream())
        .flatMap(range -> problem(item, middle, range, n).stream())
        .map(message -> finding(item, message));
  }

  private static Finding finding(Item item, String message) {
    return DataRule.warning(
        "E05",
        item.where(),
        message,
        "Look at both again: is one of them of another group, or in another unit?");
  }

  private static Optional<String> problem(
      Item item, BigDecimal middle, Value.Range range, OptionalLong n) {
    Interval written = Interval.rounded(middle);
    double least = Interval.rounded(range.low()).least();
    double most = Interval.rounded(range.high()).most();
    String said = middle.toPlainString() + " and the range " + range.text();
    if (written.most() < least || written.least() > most) {
      return Optional.of(said + " cannot both be true: it is outside of the range");
    }
    boolean isMean = Numbers.mean(item.value()).isPresent();
    if (!isMean || n.isEmpty() || n.getAsLong() < 2) {
      return Optional.empty();
    }
    double count = n.getAsLong();
    double lowest = ((count - 1) * least + Interval.rounded(range.high()).least()) / count;
    double highest = (Interval.rounded(range.low()).most() + (count - 1) * most) / count;
    return written.most() < lowest || written.least() > highest
        ? Optional.of(
            said
                + " cannot both be true for "
                + n.getAsLong()
                + " people, as both ends of the range occur")
        : Optional.empty();
  }
}
