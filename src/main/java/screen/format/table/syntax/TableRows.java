package screen.format.table.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows below the header of a table, one after the other. */
public final class TableRows {
  private static final int SHOWN = 20;

  private final TableStart start;
  private final List<String> above = new ArrayList<>(0);
  private Header header;
  private final KeptText kept;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private Optional<CSVRecord> ahead = Optional.empty();
  private int aheadLine;
  private int keptLine;
  private boolean unclosed;

  /**
   * @param text from the first line of the file on; any line end
   */
  public TableRows(BufferedReader text, TableStart start) throws IOException {
    this.start = start;
    this.header = start.header();
    for (int i = 0; i < start.lines(); i++) {
      above.add(String.valueOf(text.readLine()));
    }
    this.kept = new KeptText(text);
    this.parser = CSVParser.parse((Reader) kept, start.format());
    this.records = parser.iterator();
    advance();
    advance();
  }

  /** The next row, or empty at the end of the file or where {@link #unclosed()} holds. */
  public Optional<Row> next() throws IOException {
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    CSVRecord record = ahead.get();
    int line = aheadLine;
    keptLine = line;
    kept.forget(record.getCharacterPosition());
    advance();
    long end = ahead.map(CSVRecord::getCharacterPosition).orElse(Long.MAX_VALUE);
    List<String> mends = new ArrayList<>(0);
    List<String> cells = new ArrayList<>(record.size());
    record.forEach(cell -> cells.add(Cells.cleaned(cell, mends)));
    return Optional.of(new Row(line, header, cells, mends, kept.until(end)));
  }

  /** Whether the row before was the last, and the file ends without ending its line. */
  public boolean endsWithinRow() {
    return ahead.isEmpty() && !kept.endsLine();
  }

  /** The lines before the header. */
  public List<String> above() {
    return List.copyOf(above);
  }

  /** Takes the rows that come for those of another table. */
  public void under(Header other) {
    header = other;
  }

  /** Whether the rest of the file stands within one cell, because a quotation mark is missing. */
  public boolean unclosed() {
    return unclosed;
  }

  /** The line on which the row begins that does not end. */
  public int unclosedLine() {
    return aheadLine;
  }

  /** The beginning of what stands unread in that row. */
  public String rest() {
    return kept.until(Long.MAX_VALUE)
        .lines()
        .skip(aheadLine - (long) keptLine)
        .limit(SHOWN)
        .collect(Collectors.joining("\n"));
  }

  private void advance() throws IOException {
    long line = start.lines() + parser.getCurrentLineNumber() + 1;
    aheadLine = (int) Math.min(Integer.MAX_VALUE, line);
    ahead = Optional.empty();
    try {
      ahead = records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (UncheckedIOException broken) {
      IOException cause = broken.getCause();
      if (cause instanceof CSVException || cause instanceof KeptText.RowTooLong) {
        unclosed = true;
      } else {
        throw cause;
      }
    }
  }
}
