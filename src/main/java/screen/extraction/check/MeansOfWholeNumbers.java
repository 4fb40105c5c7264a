package screen.extraction.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import screen.flow.check.Finding;

/**
 * E04: the mean of n whole numbers is a whole number divided by n. Source: Brown NJL, Heathers JAJ.
 * The GRIM test. Soc Psychol Personal Sci 2017;8:363-369.
 */
final class MeansOfWholeNumbers implements DataRule {
  @Override
  public List<Finding> findings(DataSet data) {
    return DataRule.perItem(
        data,
        item -> {
          OptionalLong n = Numbers.n(data.form(), item);
          return Numbers.mean(item.value()).stream()
              .filter(mean -> item.field().meaning().wholeNumbers())
              .filter(mean -> n.isPresent() && !isPossible(mean, n.getAsLong()))
              .map(mean -> finding(item, mean, n.getAsLong()));
        });
  }

  /** Whether a mean, rounded as it is written, is that of n whole numbers. */
  static boolean isPossible(BigDecimal mean, long n) {
    Interval sum = Interval.rounded(mean).times(BigDecimal.valueOf(n));
    return sum.containsWhole();
  }

  private static Finding finding(Item item, BigDecimal mean, long n) {
    return DataRule.warning(
        "E04",
        item.where(),
        "A mean of "
            + mean.toPlainString()
            + " is impossible for "
            + n
            + " whole numbers: their sum would be "
            + mean.multiply(BigDecimal.valueOf(n)).stripTrailingZeros().toPlainString(),
        "Look at the mean and at the number of participants again; were some values missing?");
  }
}
