package screen.export.table;

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
 * in the others, and a blank row between records. Each record is handed over as one {@link Row} in
 * which several values of a field are joined by commas.
 */
public final class FieldRows {
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private int line = 1;
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
    Map<String, String> fields = new LinkedHashMap<>();
    int first = line;
    try {
      while (rows.hasNext()) {
        CSVRecord row = rows.next();
        List<String> cells = row.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
        if (cells.isEmpty() && !fields.isEmpty()) {
          line = nextLine();
          break;
        } else if (!cells.isEmpty()) {
          first = fields.isEmpty() ? line : first;
          fields.putIfAbsent(cells.get(0), String.join(", ", cells.subList(1, cells.size())));
        }
        line = nextLine();
      }
    } catch (UncheckedIOException broken) {
      if (!(broken.getCause() instanceof CSVException)) {
        throw broken.getCause();
      }
      unclosed = true;
    }
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Header header = new Header(new ArrayList<>(fields.keySet()));
    String shown = String.join("\n", fields.keySet());
    return Optional.of(new Row(first, header, new ArrayList<>(fields.values()), List.of(), shown));
  }

  /** Whether the rest of the file stands within one cell, because a quotation mark is missing. */
  public boolean unclosed() {
    return unclosed;
  }

  /** The line of the row that does not end. */
  public int line() {
    return line;
  }

  private int nextLine() {
    return (int) Math.min(Integer.MAX_VALUE, parser.getCurrentLineNumber() + 1);
  }
}
