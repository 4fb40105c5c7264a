package screen.extraction.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import screen.flow.check.Finding;

/**
 * E14: the value of a study that the text of the review gives is that of the table. Also reports
 * with which of the two values a total in the text is right.
 */
final class StatedValues implements DataRule {
  @Override
  public List<Finding> findings(DataSet data) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : data.statements()) {
      if (statement.kind() == Statement.Kind.VALUE) {
        Stated.values(data, statement.field())
            .filter(it -> statement.study().filter(it.study().id()::equals).isPresent())
            .filter(it -> !isIn(it, statement.number()))
            .forEach(it -> findings.add(finding(data, statement, it)));
      }
    }
    return findings;
  }

  private static boolean isIn(Stated.Extent value, BigDecimal number) {
    return value.low().compareTo(number) == 0 || value.high().compareTo(number) == 0;
  }

  private static Finding finding(DataSet data, Statement statement, Stated.Extent value) {
    return DataRule.warning(
        "E14",
        statement.label(),
        "The text gives "
            + statement.number().toPlainString()
            + " as "
            + statement.field()
            + " of "
            + value.study().name()
            + "; the table has "
            + value.low().toPlainString()
            + totals(data, statement, value),
        "Look into the report of " + value.study().id() + ", then correct the row or the text");
  }

  /**
   * For each total of the same field, whether it is right with the table's or with the text's
   * value.
   */
  private static String totals(DataSet data, Statement statement, Stated.Extent value) {
    BigDecimal sum = StatedTotals.sum(data, statement.field());
    BigDecimal other = sum.subtract(value.low()).add(statement.number());
    return data.statements().stream()
        .filter(it -> it.kind() == Statement.Kind.SUM && it.field().equals(statement.field()))
        .map(
            it -> {
              BigDecimal total = it.number();
              String needs =
                  total.compareTo(sum) == 0
                      ? value.low().toPlainString()
                      : total.compareTo(other) == 0
                          ? statement.number().toPlainString()
                          : "neither";
              return ". The total of "
                  + total.toPlainString()
                  + " in the text needs "
                  + needs
                  + ": the table adds up to "
                  + sum.toPlainString()
                  + ", with "
                  + statement.number().toPlainString()
                  + " to "
                  + other.toPlainString();
            })
        .collect(Collectors.joining());
  }
}
