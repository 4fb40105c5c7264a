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

/** Reads the rows below the header of a table, one at a time. */
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
    this(text, start, true);
  }

  /** Reads all rows of a text without a header. */
  static TableRows withoutHeader(BufferedReader text, char delimiter) throws IOException {
    return new TableRows(text, new TableStart(0, delimiter, true, Header.of(List.of())), false);
  }

  private TableRows(BufferedReader text, TableStart start, boolean headed) throws IOException {
    this.start = start;
    this.header = start.header();
    for (int i = 0; i < start.lines(); i++) {
      above.add(String.valueOf(text.readLine()));
    }
    this.kept = new KeptText(text);
    this.parser = CSVParser.parse((Reader) kept, start.format());
    this.records = parser.iterator();
    advance();
    if (headed) {
      advance();
    }
  }

  /** Returns the next row, or empty at the end of the file or if {@link #unclosed()}. */
  public Optional<TableRow> next() throws IOException {
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    CSVRecord record = ahead.get();
    int line = aheadLine;
    keptLine = line;
    kept.forget(record.getCharacterPosition());
    advance();
    String text = textOf(line);
    List<String> repairs = new ArrayList<>(0);
    List<String> cells = new ArrayList<>(record.size());
    boolean own = OwnTable.isOnlyOurs(header);
    record.forEach(cell -> cells.add(own ? Cells.own(cell) : Cells.cleaned(cell, repairs)));
    boolean inDoubt = start.quoted() && StrayQuotes.in(text, start.delimiter());
    return Optional.of(new TableRow(line, header, cells, repairs, text, inDoubt));
  }

  /** Text of the row before the one ahead, whose end may be unknown. */
  private String textOf(int line) {
    if (unclosed) {
      return lines(0, aheadLine - line);
    }
    return kept.until(ahead.map(CSVRecord::getCharacterPosition).orElse(Long.MAX_VALUE));
  }

  /** Whether the row before was the last, and the file ends without ending its line. */
  public boolean endsWithinRow() {
    return ahead.isEmpty() && !kept.endsLine();
  }

  /** The lines before the header. */
  public List<String> above() {
    return List.copyOf(above);
  }

  /** Reads the following rows under the header of another table. */
  public void under(Header other) {
    header = other;
  }

  /** Whether the rest of the file is in one cell, because a quotation mark is missing. */
  public boolean unclosed() {
    return unclosed;
  }

  /** Line at which the row begins that does not end. */
  public int unclosedLine() {
    return aheadLine;
  }

  /** Returns the beginning of the unread part of that row. */
  public String rest() {
    return lines(aheadLine - keptLine, SHOWN);
  }

  private String lines(int first, int count) {
    return kept.until(Long.MAX_VALUE)
        .lines()
        .skip(first)
        .limit(count)
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
