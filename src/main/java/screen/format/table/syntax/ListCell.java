package screen.format.table.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads cells with a list as Python or JSON writes it: {@code ['Ito, Y', "O'Neill, P"]}. */
public final class ListCell {
  private ListCell() {}

  /** Returns the items, or empty if the cell is no such list. */
  public static Optional<List<String>> items(String cell) {
    if (cell.equals("[]")) {
      return Optional.of(List.of());
    }
    boolean list =
        cell.length() > 3
            && cell.startsWith("[")
            && cell.endsWith("]")
            && isQuote(cell.charAt(1))
            && isQuote(cell.charAt(cell.length() - 2));
    if (!list) {
      return Optional.empty();
    }
    List<String> items = new ArrayList<>();
    int at = 1;
    while (at < cell.length() - 1) {
      char quote = cell.charAt(at);
      if (!isQuote(quote)) {
        at++;
        continue;
      }
      StringBuilder item = new StringBuilder();
      at++;
      while (at < cell.length() - 1 && cell.charAt(at) != quote) {
        if (cell.charAt(at) == '\\' && at + 1 < cell.length() - 1) {
          at = escape(cell, at + 1, item);
        } else {
          item.append(cell.charAt(at++));
        }
      }
      at++;
      items.add(item.toString());
    }
    return Optional.of(items);
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"';
  }

  /** Appends the character of an escape; returns the index after it. */
  private static int escape(String cell, int at, StringBuilder item) {
    char c = cell.charAt(at);
    int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
    if (digits > 0 && cell.length() > at + digits) {
      try {
        item.append((char) Integer.parseInt(cell, at + 1, at + 1 + digits, 16));
        return at + 1 + digits;
      } catch (NumberFormatException noEscape) {
        item.append(c);
        return at + 1;
      }
    }
    item.append(c == 'n' || c == 't' || c == 'r' ? ' ' : c);
    return at + 1;
  }
}
