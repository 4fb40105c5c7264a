package screen.format.table.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import screen.Letters;

/**
 * The line at which a table begins, and how its cells are separated.
 *
 * @param lines number of lines before the header
 * @param quoted whether a quotation mark at the start of a cell encloses it
 */
public record TableStart(int lines, char delimiter, boolean quoted, Header header) {
  private static final char[] DELIMITERS = {',', '\t', ';'};

  /** Most lines that a database or a person may write above the header. */
  private static final int PREAMBLE = 30;

  /**
   * Finds the first line that reads as a header with one of the usual delimiters. No line above it
   * may be a row of the table itself: a header is not looked for in the data.
   *
   * @param head the beginning of the file, lines ended by {@code \n}
   * @param column a name that the header must contain
   * @param fits whether a header is the one looked for
   */
  public static Optional<TableStart> find(String head, String column, Predicate<Header> fits) {
    return all(head, column, fits, header -> false, line -> false).stream().findFirst();
  }

  /**
   * Finds all such lines, also below lines that tools are known to write above their tables.
   *
   * @param sure whether a header that fits leaves no doubt, as it has several known names
   * @param above whether a line is known to occur above tables
   */
  public static List<TableStart> all(
      String head,
      String column,
      Predicate<Header> fits,
      Predicate<Header> sure,
      Predicate<String> above) {
    List<TableStart> found = new ArrayList<>(1);
    String name = Letters.of(column);
    int from = 0;
    Preamble preamble = new Preamble(above);
    for (int lines = 0; lines < PREAMBLE && from < head.length(); lines++) {
      int end = head.indexOf('\n', from);
      String line = head.substring(from, end < 0 ? head.length() : end);
      if (Letters.of(line).contains(name)) {
        for (char delimiter : DELIMITERS) {
          Optional<Header> header =
              Header.in(line, delimiter)
                  .filter(fits)
                  .filter(it -> preamble.isAbove(it, delimiter, sure.test(it)));
          if (header.isPresent()) {
            boolean quoted = delimiter != '\t' || Quoting.isUsed(head.substring(from));
            found.add(new TableStart(lines, delimiter, quoted, header.get()));
            break;
          }
        }
      }
      if (end < 0) {
        break;
      }
      preamble.add(line);
      from = end + 1;
    }
    return found;
  }

  /**
   * Whether the lines from another start down to this one may be labels and their values, as people
   * write them above a table: {@code Title,Ketamine} and {@code Database,Scopus}.
   *
   * @param head as for {@link #all}
   */
  public boolean isBelowLabels(String head, TableStart other) {
    return head.lines()
        .limit(lines)
        .skip(other.lines)
        .allMatch(line -> line.isBlank() || Preamble.isLabelled(line, delimiter));
  }

  CSVFormat format() {
    return DelimitedText.format(delimiter, quoted);
  }
}
