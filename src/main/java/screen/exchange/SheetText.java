package screen.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import screen.Failure;
import screen.format.sheet.SheetRow;
import screen.format.sheet.Workbook;
import screen.format.table.syntax.DelimitedText;

/**
 * A workbook's first sheet as delimited text in which each line is the sheet's row of that number.
 *
 * @param formulas a problem for each cell that is computed where a value is asked for
 */
record SheetText(String text, List<Failure> formulas) {
  /** The columns of a worksheet that are taken back; any other may hold what it likes. */
  private static final Set<String> TAKEN =
      Set.of("record", "verdict", "reason", "note", "decided_at", "for", "stage");

  /**
   * Reads it.
   *
   * @param name the file as the user knows it
   */
  static SheetText of(Path file, String name) throws IOException {
    List<SheetRow> rows = Workbook.firstSheet(file);
    if (rows.isEmpty()) {
      throw Failure.input("The workbook's first sheet is empty.").in(name);
    }
    List<String> header =
        rows.get(0).cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    List<Failure> formulas = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int line = 1;
    for (SheetRow row : rows) {
      text.append("\n".repeat(row.number() - line));
      text.append(DelimitedText.line(row.cells().stream().map(SheetText::oneLine).toList()));
      line = row.number() + 1;
      row.formulas().stream()
          .sorted()
          .filter(column -> isRead(header, column))
          .map(column -> formula(row, column).at(name, row.number()))
          .forEach(formulas::add);
    }
    return new SheetText(text.toString(), formulas);
  }

  /** What is computed beside a worksheet's own columns is no harm; in another table it may be. */
  private static boolean isRead(List<String> header, int column) {
    return column < header.size()
        && (!header.contains("record") || TAKEN.contains(header.get(column)));
  }

  private static Failure formula(SheetRow row, int column) {
    return Failure.input(
        "Cell "
            + SheetRow.columnName(column)
            + row.number()
            + " holds a formula; write its value instead.");
  }

  private static String oneLine(String cell) {
    return cell.lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
