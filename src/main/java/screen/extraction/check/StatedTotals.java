package screen.extraction.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import screen.flow.check.Finding;

/** E11: a total that the text of the review gives is the sum of the table. */
final class StatedTotals implements DataRule {
  @Override
  public List<Finding> findings(DataSet data) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : data.statements()) {
      if (statement.kind() == Statement.Kind.SUM) {
        BigDecimal sum = sum(data, statement.field());
        if (sum.compareTo(statement.number()) != 0) {
          findings.add(
              DataRule.warning(
                  "E11",
                  statement.label(),
                  "The text gives "
                      + statement.number().toPlainString()
                      + " as the total of "
                      + statement.field()
                      + "; the values of the table add up to "
                      + sum.toPlainString(),
                  missing(data, statement.field())));
        }
      }
    }
    return findings;
  }

  /** The sum over all studies; of a value with several numbers the first. */
  static BigDecimal sum(DataSet data, String field) {
    return Stated.values(data, field)
        .map(Stated.Extent::low)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String missing(DataSet data, String field) {
    List<String> without =
        data.studies().stream()
            .filter(
                study ->
                    Stated.values(data, field).noneMatch(it -> it.study().id().equals(study.id())))
            .map(StudyData::name)
            .toList();
    return without.isEmpty()
        ? "Compare the rows with the reports, and the text with the rows"
        : "No number in the table: " + without.stream().collect(Collectors.joining(", "));
  }
}
