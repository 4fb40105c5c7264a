package screen.extraction.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import screen.extraction.Cell;
import screen.extraction.Field;
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
  record Item(StudyData study, Field field, Cell cell, Value value) {
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
    return data.studies().stream()
        .flatMap(
            study ->
                data.form().fields().stream()
                    .flatMap(
                        field ->
                            study
                                .of(field)
                                .map(
                                    entry ->
                                        new Item(study, field, entry.getKey(), entry.getValue()))));
  }
}
