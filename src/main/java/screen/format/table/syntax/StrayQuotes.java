package screen.format.table.syntax;

/**
 * Finds rows in which a quotation mark is out of place, so that the end of a cell is uncertain.
 *
 * <p>Marks are in place if they enclose a whole cell, with those inside doubled, or are pairs
 * within a cell: {@code Say "no" twice}. A single one is in place after a digit, where it means
 * inches, and after the backslash of LaTeX.
 */
final class StrayQuotes {
  private static final char QUOTE = '"';

  private final String row;
  private final char delimiter;
  private int at;

  private StrayQuotes(String row, char delimiter) {
    this.row = row;
    this.delimiter = delimiter;
  }

  /**
   * Whether a mark is out of place.
   *
   * @param row as in the file
   */
  static boolean in(String row, char delimiter) {
    return row.indexOf(QUOTE) >= 0 && new StrayQuotes(row, delimiter).isAnyCellInDoubt();
  }

  private boolean isAnyCellInDoubt() {
    while (at < row.length()) {
      if (isCellInDoubt()) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** Moves to the end of the cell that begins here, and returns whether it is in doubt. */
  private boolean isCellInDoubt() {
    skipBlanks();
    int open = at;
    boolean opens = open < row.length() && row.charAt(open) == QUOTE;
    int close = opens ? closing(open) : open - 1;
    if (opens && close < 0) {
      return true;
    }
    at = close + 1;
    skipBlanks();
    if (opens && isAtEnd()) {
      return false;
    }
    while (!isAtEnd()) {
      at++;
    }
    String cell = row.substring(open, at).strip();
    return isOneAlone(cell)
        || (opens && (containsEnd(open, close) || !(closesWord(close) || enclosesOthers(cell))));
  }

  /** Whether a delimiter or line end is between two marks. */
  private boolean containsEnd(int open, int close) {
    return row.substring(open, close).chars().anyMatch(this::endsCell);
  }

  /** Whether a mark is after a word and before none: {@code "Pain" and gain}. */
  private boolean closesWord(int close) {
    char next = row.charAt(close + 1);
    return !Character.isWhitespace(row.charAt(close - 1)) && !Character.isLetterOrDigit(next);
  }

  /** Whether marks that are not doubled are between two: {@code "The "big" study"}. */
  private static boolean enclosesOthers(String cell) {
    return cell.charAt(cell.length() - 1) == QUOTE
        && cell.chars().filter(c -> c == QUOTE).count() > 2;
  }

  private void skipBlanks() {
    while (!isAtEnd() && Character.isWhitespace(row.charAt(at))) {
      at++;
    }
  }

  private boolean isAtEnd() {
    return at >= row.length() || endsCell(row.charAt(at));
  }

  private boolean endsCell(int c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  /** Index of the mark that closes this one, or -1. */
  private int closing(int open) {
    int mark = row.indexOf(QUOTE, open + 1);
    while (mark >= 0 && mark + 1 < row.length() && row.charAt(mark + 1) == QUOTE) {
      mark = row.indexOf(QUOTE, mark + 2);
    }
    return mark;
  }

  /** Whether a mark has no other in its cell and means neither inches nor an accent of LaTeX. */
  private static boolean isOneAlone(String cell) {
    int marks = 0;
    int others = 0;
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) == QUOTE) {
        marks++;
        char before = i > 0 ? cell.charAt(i - 1) : ' ';
        others += Character.isDigit(before) || before == '\\' ? 1 : 0;
      }
    }
    return marks % 2 != 0 && (marks - others) % 2 != 0;
  }
}
