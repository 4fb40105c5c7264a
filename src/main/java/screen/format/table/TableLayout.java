package screen.format.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.format.table.syntax.Header;
import screen.format.table.syntax.HeaderCells;
import screen.format.table.syntax.TableRow;
import screen.record.Field;

/**
 * One layout of a delimited export: how to recognise its header and read its columns.
 *
 * @param name its usual name, such as {@code the Cochrane Library's list of trials}
 * @param needed columns that must be there, the most characteristic first
 * @param oneOf columns of which at least one must be there; empty if the needed ones suffice
 * @param never columns that no such table has
 * @param heading text that the tool writes in a row of its own between rows, or ""
 * @param parts read a row, the best source of a field first
 */
public record TableLayout(
    String name,
    List<String> needed,
    List<String> oneOf,
    List<String> never,
    String heading,
    List<RowPart> parts) {
  /** Embase.com's and Dimensions' lines above their headers, and Excel's. */
  private static final Pattern ABOVE =
      Pattern.compile("SEARCH QUERY|-{3,}|About the data: Exported on .*|sep=.?", Pattern.DOTALL);

  private static final Pattern FIRST_CELL = Pattern.compile("^\"?([^\",;\t]*)");

  /** Columns with the same meaning in every table. */
  private static final List<RowPart> USUAL =
      List.of(
          RowPart.field(Field.TYPE, "ENTRYTYPE", "type_of_reference", "Reference Type"),
          RowPart.field(Field.DATE, "Publication Date", "Date Published", "Published Date", "Date"),
          RowPart.field(Field.BOOK_TITLE, "Book Title", "booktitle", "Proceedings Title"),
          RowPart.field(Field.PUBLISHER, "Publisher", "Publisher Name"),
          RowPart.field(Field.ISBN, "ISBN", "ISBNs", "eISBN", "Print ISBN"));

  public TableLayout {
    needed = List.copyOf(needed);
    oneOf = List.copyOf(oneOf);
    never = List.copyOf(never);
    parts = List.copyOf(parts);
  }

  static TableLayout of(String name, List<String> needed, RowPart... parts) {
    return new TableLayout(name, needed, List.of(), List.of(), "", List.of(parts));
  }

  TableLayout withOneOf(String... columns) {
    return new TableLayout(name, needed, List.of(columns), never, heading, parts);
  }

  TableLayout without(String... columns) {
    return new TableLayout(name, needed, oneOf, List.of(columns), heading, parts);
  }

  TableLayout withHeading(String text) {
    return new TableLayout(name, needed, oneOf, never, text, parts);
  }

  /**
   * Whether a row is the header of such a table. A single known name may also be a value, such as
   * the type {@code doi} of an identifier: then the other cells must read as names, too.
   */
  boolean fits(Header header) {
    if (!header.hasAll(needed)
        || (!oneOf.isEmpty() && !header.hasAny(oneOf))
        || header.hasAny(never)) {
      return false;
    }
    int known = known(header);
    return known > 1 ? HeaderCells.noneIsAddress(header) : HeaderCells.areWords(header);
  }

  /**
   * Whether a row below a header is that of a further table: this needs more evidence, as a record
   * may have the title {@code Abstract} and the type {@code Summary}.
   */
  boolean fitsFurther(Header header) {
    if (!fits(header)) {
      return false;
    }
    long cells = header.filled().stream().distinct().count();
    int known = known(header);
    return needed.size() > 1
        || known > 2
        || (known == 2 && cells <= 3 && HeaderCells.areWords(header));
  }

  /** Number of different columns that the layout uses. */
  int known(Header header) {
    return header.filled().size() - header.without(columns()).filled().size();
  }

  /** Columns that the layout uses, under all of their names. */
  Set<String> columns() {
    Set<String> columns = TableRow.columnsUsedBy(row -> read(row, new EntryBuilder(1)));
    columns.addAll(needed);
    return columns;
  }

  /** Whether it is no record, but the tool's heading, or a line above a further table. */
  boolean isBetween(TableRow row) {
    String first = row.cells().get(0);
    return ABOVE.matcher(first).matches() || (!heading.isEmpty() && first.equals(heading));
  }

  /** Whether a line is known to occur above tables. */
  static boolean isAbove(String line) {
    Matcher first = FIRST_CELL.matcher(line);
    return first.find() && ABOVE.matcher(first.group(1)).matches();
  }

  /** Whether a line states the delimiter for Excel. */
  static boolean isSeparator(String line) {
    return line.startsWith("sep=") || line.startsWith("\"sep=");
  }

  void read(TableRow row, EntryBuilder entry) {
    parts.forEach(part -> part.read(row, entry));
    USUAL.forEach(part -> part.read(row, entry));
  }
}
