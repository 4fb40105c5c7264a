package screen.folder;

import java.util.regex.Pattern;

/**
 * Text as a cell that a spreadsheet takes for text: what would be read as a formula gets a leading
 * apostrophe, which is taken away again when the cell comes back.
 */
public final class SpreadsheetCell {
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");
  private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@\\t\\r].*");

  private SpreadsheetCell() {}

  /** The text so that no spreadsheet computes it. */
  public static String of(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  static String textOf(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
