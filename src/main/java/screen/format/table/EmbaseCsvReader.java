package screen.format.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.Entries;
import screen.format.entry.EntryBuilder;
import screen.format.entry.ExportReader;
import screen.format.entry.Rejection;
import screen.format.table.syntax.FieldRows;
import screen.format.table.syntax.TableRow;
import screen.format.table.syntax.TableStart;
import screen.format.text.Heads;

/**
 * Reads Embase.com's CSV in both its layouts: one record per row; and one field per row, as {@code
 * "AUTHOR NAMES","Doe J.","Roe R."}, with the same names and a blank row between records.
 */
public final class EmbaseCsvReader implements ExportReader {
  private static final Pattern TITLE = Pattern.compile("(?m)^\"?TITLE\"?[,;\t]");
  private static final Pattern OTHER =
      Pattern.compile("(?m)^\"?(?:AUTHOR NAMES|SOURCE|PUI|EMBASE LINK|ABSTRACT)\"?[,;\t]");
  private static final Pattern OTHER_DELIMITER = Pattern.compile("(?m)^\"?TITLE\"?([;\t])");
  private static final List<String> CHARACTERISTIC =
      List.of("Title", "Author Names", "Source", "PUI");
  private static final String BOTH =
      "The file has both of Embase.com's layouts, a row a record and a row a field."
          + " Put each into a file of its own.";
  private static final int HEAD = 64 * 1024;

  private final TableReader table = new TableReader(DatabaseTables.EMBASE);

  @Override
  public Optional<String> recognise(String head) {
    Optional<String> asTable = table.recognise(head);
    return asTable.isPresent() ? asTable : recognisedRows(head);
  }

  private static Optional<String> recognisedRows(String head) {
    return TITLE.matcher(head).find() && OTHER.matcher(head).find()
        ? Optional.of(
            "rows that begin with TITLE, AUTHOR NAMES and the like, as in Embase.com's CSV")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    BufferedReader buffered = new BufferedReader(text, HEAD);
    String head = Heads.of(buffered, HEAD);
    boolean rowByRow = table.recognise(head).isEmpty();
    if (beginsWithField(head) && hasHeader(head)) {
      entries.reject(new Rejection(1, "", BOTH));
    } else if (rowByRow && recognisedRows(head).isPresent()) {
      Matcher other = OTHER_DELIMITER.matcher(head);
      char delimiter = other.find() ? other.group(1).charAt(0) : ',';
      readRows(new FieldRows(buffered, delimiter), entries);
    } else {
      table.read(buffered, entries);
    }
  }

  private static boolean beginsWithField(String head) {
    String start = head.stripLeading();
    return (TITLE.matcher(start).lookingAt() || OTHER.matcher(start).lookingAt())
        && recognisedRows(head).isPresent();
  }

  /** Whether a table begins somewhere, after any other text. */
  private static boolean hasHeader(String head) {
    TableLayout layout = DatabaseTables.EMBASE;
    String column = layout.needed().get(0);
    return !TableStart.all(head, column, layout::fits, it -> true, line -> true).isEmpty();
  }

  /** Whether a field's row names several, as the header of a table does. */
  private static boolean containsHeader(TableRow row) {
    return row.header().names().stream()
        .filter(CHARACTERISTIC::contains)
        .map(row::cell)
        .map(values -> List.of(values.split(", ")))
        .anyMatch(values -> values.stream().anyMatch(CHARACTERISTIC::contains));
  }

  private static void readRows(FieldRows records, Entries entries) throws IOException {
    for (Optional<TableRow> next = records.next(); next.isPresent(); next = records.next()) {
      TableRow row = next.get();
      if (row.inDoubt()) {
        entries.reject(TableReader.strayQuote(row));
      } else if (containsHeader(row)) {
        entries.reject(new Rejection(row.line(), row.text(), BOTH));
      } else if (row.header().hasAny(CHARACTERISTIC)) {
        EntryBuilder entry = new EntryBuilder(row.line());
        DatabaseTables.EMBASE.read(row, entry);
        entry.into(entries);
      } else if (!row.header().has("SEARCH QUERY")) {
        entries.leftOut(row.line(), row.text());
      }
    }
    if (records.unclosed()) {
      String reason =
          "A quotation mark that opens here is never closed, and hides all that follows."
              + " Export the file again.";
      entries.reject(new Rejection(records.line(), "", reason));
    }
  }
}
