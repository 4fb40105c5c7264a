package screen.exchange.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import screen.Failure;
import screen.folder.disk.Row;
import screen.format.sheet.SheetRow;
import screen.format.sheet.Workbook;

/** Reads the sheet of differences: each row with a value becomes a row of a person's file. */
final class FilledDifferences {
  private final String place;
  private final List<Failure> problems;
  private final List<Row> values = new ArrayList<>();

  private FilledDifferences(String place, List<Failure> problems) {
    this.place = place;
    this.problems = problems;
  }

  /**
   * The rows with a value.
   *
   * @param name the file as messages show it
   * @param problems takes what cannot be read
   */
  static List<Row> read(Workbook book, Workbook.Sheet sheet, String name, List<Failure> problems)
      throws IOException {
    FilledDifferences filled = new FilledDifferences(name + ":" + sheet.name(), problems);
    List<String> header = List.of();
    for (SheetRow row : book.read(sheet)) {
      if (header.isEmpty()) {
        header = row.cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        filled.require(header);
      } else {
        filled.row(header, row);
      }
    }
    return filled.values;
  }

  private void require(List<String> header) {
    for (String column : List.of(FormColumns.STUDY, DifferenceTable.FIELD, DifferenceTable.VALUE)) {
      if (!header.contains(column)) {
        problems.add(Failure.input("The first row needs the column '" + column + "'.").in(place));
      }
    }
  }

  private void row(List<String> header, SheetRow row) {
    Map<String, String> cells = new HashMap<>();
    int valueAt = 0;
    for (int i = 0; i < Math.min(header.size(), row.cells().size()); i++) {
      String column = header.get(i);
      if (!DifferenceTable.READ.contains(column)) {
        continue;
      }
      String place = at(i, row);
      row.formulaIn(i).ifPresent(it -> problems.add(it.in(place)));
      cells.put(column, row.cells().get(i).strip());
      valueAt = column.equals(DifferenceTable.VALUE) ? i : valueAt;
    }
    if (!cells.getOrDefault(DifferenceTable.VALUE, "").isEmpty()) {
      values.add(new Row(at(valueAt, row), 0, cells));
      return;
    }
    for (String detail : DifferenceTable.FILLED) {
      if (!cells.getOrDefault(detail, "").isEmpty()) {
        problem("There is a " + detail + " here, but no value.", header.indexOf(detail), row);
      }
    }
  }

  private void problem(String message, int column, SheetRow row) {
    problems.add(Failure.input(message).in(at(column, row)));
  }

  private String at(int column, SheetRow row) {
    return place + ":" + SheetRow.columnName(column) + row.number();
  }
}
