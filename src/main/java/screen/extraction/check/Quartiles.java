package screen.extraction.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import screen.extraction.Cell;
import screen.extraction.Value;
import screen.flow.check.Finding;

/** E08: a median is between its quartiles or the ends of its range, and quartiles in the range. */
final class Quartiles implements DataRule {
  @Override
  public List<Finding> findings(DataSet data) {
    return DataRule.perItem(
        data,
        item ->
            item.value() instanceof Value.Median median
                ? problem(data, item, median).map(message -> finding(item, message)).stream()
                : Stream.empty());
  }

  private static Finding finding(Item item, String message) {
    return DataRule.warning(
        "E08", item.where(), message, "Look at the numbers again: were two of them swapped?");
  }

  private static Optional<String> problem(DataSet data, Item item, Value.Median median) {
    if (isOutside(median.median(), median.low(), median.high())) {
      return Optional.of(
          "The median "
              + median.median().toPlainString()
              + " is not between "
              + median.low().toPlainString()
              + " and "
              + median.high().toPlainString());
    }
    for (Map.Entry<Cell, Value> other :
        item.study().about(data.form(), item.field(), item.cell())) {
      Optional<Value.Range> range =
          Numbers.range(other.getValue()).filter(it -> median.quartiles());
      if (range
          .filter(
              it ->
                  isOutside(median.low(), it.low(), it.high())
                      || isOutside(median.high(), it.low(), it.high()))
          .isPresent()) {
        return Optional.of(
            "The quartiles "
                + median.low().toPlainString()
                + " and "
                + median.high().toPlainString()
                + " are not within the range "
                + range.get().text());
      }
    }
    return Optional.empty();
  }

  private static boolean isOutside(BigDecimal number, BigDecimal low, BigDecimal high) {
    Interval written = Interval.rounded(number);
    return written.high().compareTo(Interval.rounded(low).low()) < 0
        || written.low().compareTo(Interval.rounded(high).high()) > 0;
  }
}
