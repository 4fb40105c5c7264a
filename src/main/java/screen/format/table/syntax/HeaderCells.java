package screen.format.table.syntax;

import java.util.regex.Pattern;

/** Distinguishes names of columns from the cells below them. */
public final class HeaderCells {
  /** Most words of a name; forms for data extraction ask whole questions. */
  private static final int MOST_WORDS = 6;

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://|\\b10\\.\\d{4,9}/\\S");
  private static final Pattern NUMBER =
      Pattern.compile("[\\d\\s.,:;/\u2013-]*\\d[\\d\\s.,:;/\u2013-]*");

  private HeaderCells() {}

  /** Whether no cell contains a link or an identifier, as no name does. */
  public static boolean noneIsAddress(Header header) {
    return header.names().stream().noneMatch(cell -> ADDRESS.matcher(cell).find());
  }

  /** Whether no cell is an address, a number or a sentence. */
  public static boolean areWords(Header header) {
    return noneIsAddress(header) && header.names().stream().noneMatch(HeaderCells::isValue);
  }

  private static boolean isValue(String cell) {
    int words = cell.split("\\s+", -1).length;
    boolean sentence = words > MOST_WORDS || (words > 2 && cell.endsWith("."));
    return sentence || NUMBER.matcher(cell).matches();
  }
}
