package screen.format.table.syntax;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * One row below the header.
 *
 * @param line where it begins, 1-based
 * @param cells trimmed; may be fewer or more than the header has
 * @param repairs the repairs of its cells, in words
 * @param text the row as in the file
 * @param inDoubt whether a quotation mark is out of place, so that the end of a cell is uncertain
 */
public record TableRow(
    int line,
    Header header,
    List<String> cells,
    List<String> repairs,
    String text,
    boolean inDoubt) {
  public TableRow {
    cells = List.copyOf(cells);
    repairs = List.copyOf(repairs);
  }

  /** Returns the cell of this column, or "" if the row or the header does not have it. */
  public String cell(String name) {
    int position = header.position(name);
    return position >= 0 && position < cells.size() ? cells.get(position) : "";
  }

  /**
   * Returns the cells of all columns of this name, none if there is no such column; for the empty
   * name, the names of all columns.
   */
  public List<String> all(String name) {
    return name.isEmpty()
        ? header.names()
        : header.positions(name).mapToObj(at -> at < cells.size() ? cells.get(at) : "").toList();
  }

  /** Returns the first of these columns that is not empty, or "". */
  public String first(String... names) {
    for (String name : names) {
      String cell = cell(name);
      if (!cell.isEmpty()) {
        return cell;
      }
    }
    return "";
  }

  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** Whether it repeats the header. */
  public boolean repeatsHeader() {
    return header.isRepeatedBy(cells);
  }

  /** Whether a cell is this text, ignoring case. */
  public boolean says(String text) {
    for (String cell : cells) {
      if (cell.equalsIgnoreCase(text)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the same row with other cells. */
  public TableRow with(List<String> others) {
    return new TableRow(line, header, others, repairs, text, inDoubt);
  }

  /** Returns the same row under another header. */
  public TableRow under(Header other) {
    return new TableRow(line, other, cells, repairs, text, inDoubt);
  }

  /** Returns the names of the columns that a reader of rows asks for. */
  public static Set<String> columnsUsedBy(Consumer<TableRow> reader) {
    Noting header = new Noting();
    reader.accept(new TableRow(1, header, List.of(), List.of(), "", false));
    return header.noted;
  }

  /** A header without columns that notes the names it is asked for. */
  private static final class Noting extends Header {
    private final Set<String> noted = new TreeSet<>();

    Noting() {
      super(List.of());
    }

    @Override
    public int position(String name) {
      noted.add(name);
      return -1;
    }
  }

  /** Returns its cells as names of columns. */
  public Header asHeader() {
    return new Header(cells);
  }

  /** Number of cells beyond the header's last column that are not empty. */
  public int beyondHeader() {
    return (int) cells.stream().skip(header.size()).filter(cell -> !cell.isEmpty()).count();
  }

  /** Number of cells missing at its end. */
  public int missing() {
    return Math.max(0, header.size() - cells.size());
  }
}
