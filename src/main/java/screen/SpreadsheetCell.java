package screen;

import java.util.regex.Pattern;

/**
 * Converts text to a cell of a table that people open in a spreadsheet, and back. Text that would
 * be computed as a formula gets a leading apostrophe, which is removed when the cell is read. Plain
 * numbers such as {@code -3.5} stay as they are.
 *
 * <p>Every text comes back as it was: {@code textOf(of(text))} equals {@code text}.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class SpreadsheetCell {
  /** Characters that begin a formula, including the full-width ones of East Asian keyboards. */
  private static final String BEGINS = "[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]";

  private static final Pattern FORMULA = Pattern.compile("(?s)'*" + BEGINS + ".*");
  private static final Pattern GUARDED = Pattern.compile("(?s)'+" + BEGINS + ".*");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");

  private SpreadsheetCell() {}

  /** The cell for a text, which no spreadsheet computes. */
  public static String of(String text) {
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** The text of a cell. */
  public static String textOf(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
