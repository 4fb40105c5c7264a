package screen.format.table.syntax;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import screen.Letters;

/**
 * Where a table begins and how its cells are parted.
 *
 * @param lines how many lines stand before the header
 * @param quoted whether a quotation mark at the start of a cell encloses it
 */
public record TableStart(int lines, char delimiter, boolean quoted, Header header) {
  private static final char[] DELIMITERS = {',', '\t', ';'};

  /** Lines that a database or a person may put above the header. */
  private static final int PREAMBLE = 30;

  /**
   * The first line that reads as a header with one of the usual delimiters. Above it nothing may
   * stand that could be a row of the table itself: a header is not sought in the data.
   *
   * @param head the beginning of the file, lines ended by {@code \n}
   * @param column a name that the header must contain
   * @param fits whether a header is the one sought
   */
  public static Optional<TableStart> find(String head, String column, Predicate<Header> fits) {
    return find(head, column, fits, line -> false);
  }

  /**
   * The same where tools are known that put lines above their tables.
   *
   * @param above whether a line is known to stand above a table, whatever it holds
   */
  public static Optional<TableStart> find(
      String head, String column, Predicate<Header> fits, Predicate<String> above) {
    String name = Letters.of(column);
    int from = 0;
    Preamble preamble = new Preamble(above);
    for (int lines = 0; lines < PREAMBLE && from < head.length(); lines++) {
      int end = head.indexOf('\n', from);
      String line = head.substring(from, end < 0 ? head.length() : end);
      if (Letters.of(line).contains(name)) {
        for (char delimiter : DELIMITERS) {
          Optional<Header> header =
              header(line, delimiter)
                  .filter(fits)
                  .filter(found -> preamble.isAbove(found, delimiter));
          if (header.isPresent()) {
            boolean quoted = delimiter != '\t' || Quoting.isUsed(head.substring(from));
            return Optional.of(new TableStart(lines, delimiter, quoted, header.get()));
          }
        }
      }
      if (end < 0) {
        break;
      }
      preamble.add(line);
      from = end + 1;
    }
    return Optional.empty();
  }

  static Optional<Header> header(String line, char delimiter) {
    if (line.indexOf(delimiter) < 0) {
      return Optional.empty();
    }
    try (CSVParser parser = CSVParser.parse(new StringReader(line), format(delimiter, true))) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext()
          ? Optional.of(new Header(records.next().toList()))
          : Optional.empty();
    } catch (IOException | UncheckedIOException noHeader) {
      return Optional.empty();
    }
  }

  CSVFormat format() {
    return format(delimiter, quoted);
  }

  static CSVFormat format(char delimiter, boolean quoted) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setQuote(quoted ? '"' : null)
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .get();
  }
}
