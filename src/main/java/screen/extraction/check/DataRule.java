package screen.extraction.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.extraction.Cell;
import screen.extraction.FormField;
import screen.extraction.Value;
import screen.flow.check.Finding;

/** A rule about extracted values. */
interface DataRule {
  /** The findings on all studies. */
  List<Finding> findings(DataSet data);

  /** A warning: the paper may be wrong, and the value extracted as it is there. */
  static Finding warning(String rule, String where, String message, String remedy) {
    return new Finding(rule, Finding.Severity.WARNING, where, message, remedy);
  }

  /** A value of a study, with its field. */
  record Item(StudyData study, FormField field, Cell cell, Value value) {
    String where() {
      return study.where(cell);
    }
  }

  /** The findings of a rule that looks at one value after another. */
  static List<Finding> perItem(DataSet data, Function<Item, Stream<Finding>> rule) {
    return items(data).flatMap(rule).toList();
  }

  /** Every value of every study, study by study, in the order of the form. */
  static Stream<Item> items(DataSet data) {
    return data.studies().stream().flatMap(study -> items(data, study));
  }

  private static Stream<Item> items(DataSet data, StudyData study) {
    Map<String, List<Map.Entry<Cell, Value>>> byField =
        study.values().entrySet().stream()
            .collect(Collectors.groupingBy(entry -> entry.getKey().field()));
    return data.form().fields().stream()
        .flatMap(
            field ->
                byField.getOrDefault(field.id(), List.of()).stream()
                    .map(entry -> new Item(study, field, entry.getKey(), entry.getValue())));
  }
}
