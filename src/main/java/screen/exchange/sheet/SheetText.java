package screen.exchange.sheet;

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
 * The first sheet of a workbook as delimited text, in which line n is row n of the sheet.
 *
 * @param formulas a problem for each formula in a cell that is read
 */
public record SheetText(String text, List<Failure> formulas) {
  /** The columns of a worksheet that are read back; others may contain formulas. */
  private static final Set<String> TAKEN =
      Set.of("record", "verdict", "reason", "note", "decided_at", "for", "stage");

  /**
   * Reads the first sheet of a workbook.
   *
   * @param name the file as messages show it
   */
  public static SheetText of(Path file, String name) throws IOException {
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

  /**
   * Whether a column is read: of a worksheet only some, of another table all within the header row.
   */
  private static boolean isRead(List<String> header, int column) {
    return column < header.size()
        && (!header.contains("record") || TAKEN.contains(header.get(column)));
  }

  private static Failure formula(SheetRow row, int column) {
    return Failure.input(
        "Cell "
            + SheetRow.columnName(column)
            + row.number()
            + " contains a formula; write its value instead.");
  }

  private static String oneLine(String cell) {
    return cell.lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
