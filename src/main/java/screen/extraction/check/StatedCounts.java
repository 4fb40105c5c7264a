package screen.extraction.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import screen.flow.check.Finding;

/** E13: the number of studies with a choice is the one that the text of the review gives. */
final class StatedCounts implements DataRule {
  @Override
  public List<Finding> findings(DataSet data) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : data.statements()) {
      if (statement.kind() == Statement.Kind.COUNT) {
        List<String> studies =
            DataRule.items(data)
                .filter(item -> item.field().id().equals(statement.field()))
                .filter(item -> item.value().text().equalsIgnoreCase(statement.choice()))
                .map(item -> item.study().name())
                .distinct()
                .toList();
        if (statement.number().compareTo(BigDecimal.valueOf(studies.size())) != 0) {
          findings.add(
              DataRule.warning(
                  "E13",
                  statement.label(),
                  "The text counts "
                      + statement.number().toPlainString()
                      + " studies with "
                      + statement.field()
                      + " '"
                      + statement.choice()
                      + "'; the table has "
                      + studies.size()
                      + (studies.isEmpty() ? "" : ": " + String.join(", ", studies)),
                  "Compare the rows with the reports, and the text with the rows"));
        }
      }
    }
    return findings;
  }
}
