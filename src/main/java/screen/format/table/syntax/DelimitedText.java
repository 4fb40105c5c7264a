package screen.format.table.syntax;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes rows as delimited text, RFC 4180, lines ended by {@code \n}. */
public final class DelimitedText {
  private DelimitedText() {}

  /** Returns one row with its line end. */
  public static String line(List<String> cells) {
    return CSVFormat.RFC4180.format(cells.toArray()) + "\n";
  }
}
