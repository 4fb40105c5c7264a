package screen.spark;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import screen.Failure;
import screen.duplicates.search.RecordSource;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;

/** The records of a table whose columns are named like fields. */
final class RowRecords {
  private RowRecords() {}

  /**
   * The record of a row.
   *
   * @param columns those of the table, {@code id} among them
   */
  static BibRecord of(Row row, Set<String> columns) {
    String text = String.valueOf(row.<Object>getAs("id"));
    RecordId id =
        RecordId.parse(text)
            .orElseThrow(
                () ->
                    Failure.input(
                        "'"
                            + text
                            + "' in the column 'id' is no id; it needs the form source:key."));
    Fields.Builder fields = Fields.builder();
    for (Field field : Field.values()) {
      if (columns.contains(field.key()) && !RecordSource.UNUSED.contains(field)) {
        fields.addAll(field, values(row, field.key()));
      }
    }
    List<String> searches = columns.contains("searches") ? values(row, "searches") : List.of();
    return new BibRecord(id, searches, fields.build(), List.of());
  }

  private static List<String> values(Row row, String column) {
    Object value = row.getAs(column);
    if (value == null) {
      return List.of();
    }
    return value instanceof scala.collection.Seq<?>
        ? row.getList(row.fieldIndex(column)).stream().map(String::valueOf).toList()
        : List.of(value.toString());
  }
}
