package screen.format.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import screen.Failure;

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

  /**
   * The problem of a cell that a person filled in, if it is computed: its value may be an old one.
   *
   * @param column 0 for the first
   */
  public Optional<Failure> formulaIn(int column) {
    return formulas.contains(column)
        ? Optional.of(Failure.input("The cell contains a formula; write its value instead."))
        : Optional.empty();
  }

  /** Returns the name of a column in a spreadsheet: A, B, ..., Z, AA. */
  public static String columnName(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : columnName(index / 26 - 1) + last;
  }
}
