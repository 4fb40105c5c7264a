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
 * @param mends what was mended in its cells, in words
 * @param text the row as it stands in the file
 * @param inDoubt whether a quotation mark is out of place, so that nobody can say where a cell ends
 */
public record TableRow(
    int line, Header header, List<String> cells, List<String> mends, String text, boolean inDoubt) {
  public TableRow {
    cells = List.copyOf(cells);
    mends = List.copyOf(mends);
  }

  /** The cell of this column, or "" where the row or the header does not have it. */
  public String cell(String name) {
    int position = header.position(name);
    return position >= 0 && position < cells.size() ? cells.get(position) : "";
  }

  /**
   * The cells of all columns of this name, or none where the header does not have it; the names of
   * all columns by the empty name.
   */
  public List<String> all(String name) {
    return name.isEmpty()
        ? header.names()
        : header.positions(name).mapToObj(at -> at < cells.size() ? cells.get(at) : "").toList();
  }

  /** The first of these columns that holds something, or "". */
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

  /** Whether it is the header once more. */
  public boolean repeatsHeader() {
    return header.isRepeatedBy(cells);
  }

  /** Whether a cell holds this and nothing else. */
  public boolean says(String text) {
    for (String cell : cells) {
      if (cell.equalsIgnoreCase(text)) {
        return true;
      }
    }
    return false;
  }

  /** The same row with other cells. */
  public TableRow with(List<String> others) {
    return new TableRow(line, header, others, mends, text, inDoubt);
  }

  /** The same row under other names of its columns. */
  public TableRow under(Header other) {
    return new TableRow(line, other, cells, mends, text, inDoubt);
  }

  /** The names of the columns that a reader of rows has a use for. */
  public static Set<String> columnsUsedBy(Consumer<TableRow> reader) {
    Noting header = new Noting();
    reader.accept(new TableRow(1, header, List.of(), List.of(), "", false));
    return header.noted;
  }

  /** One without columns, which notes the names that it is asked for. */
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

  /** What stands in it, taken for names of columns. */
  public Header asHeader() {
    return new Header(cells);
  }

  /** How many cells hold something behind the last column of the header. */
  public int beyondHeader() {
    return (int) cells.stream().skip(header.size()).filter(cell -> !cell.isEmpty()).count();
  }

  /** How many cells are missing at its end. */
  public int missing() {
    return Math.max(0, header.size() - cells.size());
  }
}
