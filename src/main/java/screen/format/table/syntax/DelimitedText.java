package screen.format.table.syntax;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Delimited text: how rows are read, and how they are written. */
public final class DelimitedText {
  private DelimitedText() {}

  /** Returns one row as in RFC 4180, with the line end {@code \n}. */
  public static String line(List<String> cells) {
    return CSVFormat.RFC4180.format(cells.toArray()) + "\n";
  }

  /**
   * How to read rows.
   *
   * @param quoted whether a quotation mark at the start of a cell encloses it
   */
  static CSVFormat format(char delimiter, boolean quoted) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setQuote(quoted ? '"' : null)
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(true)
        .setTrailingData(true)
        .get();
  }
}
