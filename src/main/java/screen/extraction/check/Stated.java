package screen.extraction.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Finds the numbers of the table that a statement in the text is about. */
final class Stated {
  private Stated() {}

  /** The least and the greatest number of a value. */
  record Extent(StudyData study, BigDecimal low, BigDecimal high) {}

  /** The numbers of a field, of all studies that have one. */
  static Stream<Extent> values(DataSet data, String field) {
    return DataRule.items(data)
        .filter(item -> item.field().id().equals(field))
        .filter(item -> !item.value().numbers().isEmpty())
        .map(
            item -> {
              List<BigDecimal> numbers = item.value().numbers();
              return new Extent(item.study(), Collections.min(numbers), Collections.max(numbers));
            });
  }
}
