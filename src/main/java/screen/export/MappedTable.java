package screen.export;

import static screen.export.RowPart.Separator.SEMICOLON;

import java.util.List;
import java.util.Map;
import screen.record.Field;

/** A table whose columns the protocol names, since nobody else writes such a one. */
public final class MappedTable {
  private MappedTable() {}

  /**
   * A reader for it; several values in one cell are parted by semicolons.
   *
   * @param columns what is kept of a record to the name of the column that holds it; not empty
   */
  public static ExportReader of(Map<Field, String> columns) {
    RowPart[] parts =
        columns.entrySet().stream()
            .map(column -> part(column.getKey(), column.getValue()))
            .toArray(RowPart[]::new);
    List<String> needed = columns.values().stream().distinct().toList();
    return TableReader.telling(TableLayout.of("the config's columns", needed, parts));
  }

  private static RowPart part(Field field, String column) {
    if (field == Field.PMID) {
      return RowPart.pmid(column);
    }
    return field.many() ? RowPart.list(field, SEMICOLON, column) : RowPart.field(field, column);
  }
}
