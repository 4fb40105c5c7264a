package screen.format.sheet;

import java.util.List;
import java.util.Set;

/**
 * A row of a sheet that is not empty.
 *
 * @param number 1-based, as the spreadsheet shows it
 * @param cells from the first column on, "" if empty
 * @param formulas the indices of the computed cells
 */
public record SheetRow(int number, List<String> cells, Set<Integer> formulas) {
  public SheetRow {
    cells = List.copyOf(cells);
    formulas = Set.copyOf(formulas);
  }

  /** Returns the name of a column in a spreadsheet: A, B, ..., Z, AA. */
  public static String columnName(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : columnName(index / 26 - 1) + last;
  }
}
