package screen.format.table.syntax;

/**
 * Finds rows in which a quotation mark is out of place, so that nobody can say where a cell ends.
 *
 * <p>Marks are in place that enclose a whole cell, with those inside doubled, and pairs of them
 * within a cell: {@code Say "no" twice}. One alone is in place behind a digit, where it means
 * inches, and behind the backslash of LaTeX.
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
   * @param row as it stands in the file
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

  /** Moves on to the end of the cell that begins here. */
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
        || (opens && (isParted(open, close) || !(closesWord(close) || enclosesOthers(cell))));
  }

  /** Whether something that would end a cell stands between two marks. */
  private boolean isParted(int open, int close) {
    return row.substring(open, close).chars().anyMatch(this::endsCell);
  }

  /** Whether a mark stands behind a word and before none: {@code "Pain" and gain}. */
  private boolean closesWord(int close) {
    char next = row.charAt(close + 1);
    return !Character.isWhitespace(row.charAt(close - 1)) && !Character.isLetterOrDigit(next);
  }

  /** Whether marks that are not doubled stand between two: {@code "The "big" study"}. */
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

  /** Where the mark stands that closes this one, or -1. */
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
