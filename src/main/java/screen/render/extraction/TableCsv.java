package screen.render.extraction;

import screen.SpreadsheetCell;
import screen.render.data.CsvText;

/** Writes a table of studies as CSV, in which no cell is computed as a formula. */
final class TableCsv {
  private TableCsv() {}

  static String of(StudyTable table) {
    CsvText csv = new CsvText(table.columns().stream().map(StudyTable.Column::id).toList());
    table.rows().forEach(row -> csv.row(row.stream().map(SpreadsheetCell::of).toList()));
    return csv.toString();
  }
}
