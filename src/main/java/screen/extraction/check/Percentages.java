package screen.extraction.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import screen.extraction.Value;
import screen.flow.check.Finding;
import screen.flow.check.Grim;

/**
 * E03: of n participants only n + 1 percentages are possible. Source: Brown NJL, Heathers JAJ. The
 * GRIM test. Soc Psychol Personal Sci 2017;8:363-369.
 */
final class Percentages implements DataRule {
  @Override
  public List<Finding> findings(DataSet data) {
    return DataRule.perItem(
        data,
        item ->
            item.field().unit().equals("%") && item.value() instanceof Value.Decimal percent
                ? finding(data, item, percent).stream()
                : Stream.empty());
  }

  private static Optional<Finding> finding(DataSet data, Item item, Value.Decimal percent) {
    OptionalLong n = item.study().participants(data.form(), item.cell().arm());
    if (n.isEmpty() || n.getAsLong() > Integer.MAX_VALUE) {
      return Optional.empty();
    }
    Grim grim = Grim.of(percent.number(), (int) n.getAsLong());
    String message =
        percent.text()
            + " % of "
            + n.getAsLong()
            + " is "
            + grim.words(Math.max(0, percent.number().scale()));
    return grim.isPossible()
        ? Optional.empty()
        : Optional.of(
            DataRule.warning(
                "E03", item.where(), message, "Is it a percentage of fewer people, or a slip?"));
  }
}
