package screen.extraction.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import screen.flow.check.Finding;

/** E12: the least or greatest number that the text of the review gives is that of the table. */
final class StatedExtremes implements DataRule {
  @Override
  public List<Finding> findings(DataSet data) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : data.statements()) {
      boolean least = statement.kind() == Statement.Kind.MIN;
      if (least || statement.kind() == Statement.Kind.MAX) {
        check(statement, least, Stated.values(data, statement.field()).toList())
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> check(
      Statement statement, boolean least, List<Stated.Extent> numbers) {
    BigDecimal stated = statement.number();
    Comparator<Stated.Extent> order =
        least
            ? Comparator.comparing(Stated.Extent::low)
            : Comparator.comparing(Stated.Extent::high);
    Optional<Stated.Extent> extreme =
        least ? numbers.stream().min(order) : numbers.stream().max(order);
    if (extreme.isEmpty() || number(extreme.get(), least).compareTo(stated) == 0) {
      return Optional.empty();
    }
    String beyond =
        numbers.stream()
            .filter(it -> isBeyond(number(it, least), stated, least))
            .sorted(least ? order : order.reversed())
            .map(
                it ->
                    it.study().name()
                        + " ("
                        + it.low().toPlainString()
                        + (it.low().compareTo(it.high()) == 0
                            ? ""
                            : " to " + it.high().toPlainString())
                        + ")")
            .collect(Collectors.joining(", "));
    String word = least ? "least" : "greatest";
    return Optional.of(
        DataRule.warning(
            "E12",
            statement.label(),
            "The text gives "
                + stated.toPlainString()
                + " as the "
                + word
                + " "
                + statement.field()
                + "; the table has "
                + (beyond.isEmpty()
                    ? number(extreme.get(), least).toPlainString()
                        + " as the "
                        + word
                        + ", of "
                        + extreme.get().study().name()
                    : beyond),
            "Compare these rows with the reports, then correct the rows or the text"));
  }

  private static BigDecimal number(Stated.Extent it, boolean least) {
    return least ? it.low() : it.high();
  }

  private static boolean isBeyond(BigDecimal number, BigDecimal stated, boolean least) {
    int order = number.compareTo(stated);
    return least ? order < 0 : order > 0;
  }
}
