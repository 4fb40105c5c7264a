package screen.format.table.syntax;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table laid on its side: a row a field, with the field's name in the first cell and its values
 * in the others. A blank row parts records, and so does a name that comes again. Each record is
 * handed over as one {@link Row} in which several values of a field are joined by commas.
 */
public final class FieldRows {
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private Map<String, String> ahead = Map.of();
  private int aheadLine = 1;
  private int linesRead;
  private boolean unclosed;

  public FieldRows(Reader text, char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    this.parser = CSVParser.parse(text, format);
    this.rows = parser.iterator();
  }

  /** The next record, or empty at the end of the file or where {@link #unclosed()} holds. */
  public Optional<Row> next() throws IOException {
    Map<String, String> fields = new LinkedHashMap<>(ahead);
    int first = aheadLine;
    ahead = Map.of();
    try {
      while (rows.hasNext()) {
        int line = line();
        List<String> cells =
            rows.next().stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
        linesRead = (int) Math.min(Integer.MAX_VALUE - 1, parser.getCurrentLineNumber());
        if (cells.isEmpty()) {
          if (!fields.isEmpty()) {
            return Optional.of(row(first, fields));
          }
        } else if (fields.containsKey(cells.get(0))) {
          ahead = Map.of(cells.get(0), joined(cells));
          aheadLine = line;
          return Optional.of(row(first, fields));
        } else {
          first = fields.isEmpty() ? line : first;
          fields.put(cells.get(0), joined(cells));
        }
      }
    } catch (UncheckedIOException broken) {
      if (!(broken.getCause() instanceof CSVException)) {
        throw broken.getCause();
      }
      unclosed = true;
    }
    return fields.isEmpty() ? Optional.empty() : Optional.of(row(first, fields));
  }

  private static String joined(List<String> cells) {
    return String.join(", ", cells.subList(1, cells.size()));
  }

  private static Row row(int line, Map<String, String> fields) {
    List<String> names = new ArrayList<>(fields.keySet());
    List<String> values = new ArrayList<>(fields.values());
    return new Row(line, new Header(names), values, List.of(), String.join("\n", names));
  }

  /** Whether the rest of the file stands within one cell, because a quotation mark is missing. */
  public boolean unclosed() {
    return unclosed;
  }

  /** The line of the row that does not end. */
  public int line() {
    return linesRead + 1;
  }
}
