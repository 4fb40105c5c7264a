package screen.format.table;

import static screen.format.clean.Separator.SEMICOLON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import screen.Nearest;
import screen.format.entry.EntryBuilder;
import screen.format.entry.ExportReader;
import screen.format.table.syntax.FirstRow;
import screen.format.table.syntax.Header;
import screen.format.table.syntax.TableRow;
import screen.record.Field;

/** A table whose columns are named in the protocol, as its layout is not a known one. */
public final class MappedTable {
  /** Longer cells of a first row are not names, but text of a row without a header above. */
  private static final int LONGEST_NAME = 80;

  private final List<String> needed;
  private final ExportReader reader;

  private MappedTable(List<String> needed, ExportReader reader) {
    this.needed = needed;
    this.reader = reader;
  }

  /**
   * Returns the table; several values in one cell are separated by semicolons.
   *
   * @param columns each field with the names of its columns; not empty
   */
  public static MappedTable of(Map<Field, List<String>> columns) {
    List<RowPart> parts = new ArrayList<>();
    columns.forEach((field, names) -> parts.add(part(field, names)));
    List<String> needed = columns.values().stream().flatMap(List::stream).distinct().toList();
    TableLayout layout =
        TableLayout.of("the config's columns", needed, parts.toArray(RowPart[]::new));
    return new MappedTable(needed, TableReader.reportingUnused(List.of(layout)));
  }

  public ExportReader reader() {
    return reader;
  }

  /** Whether a file with this beginning has all of the columns. */
  public boolean fits(String head) {
    return reader.recognise(head).isPresent();
  }

  /**
   * A column that a table lacks.
   *
   * @param hint the nearest column of the table, as a sentence
   */
  public record Missing(String column, String hint) {}

  /**
   * Returns the columns that a table lacks.
   *
   * @param head the beginning of a file that is a table
   */
  public List<Missing> missing(String head) {
    List<String> there = columnsOf(head);
    Header header = Header.of(there);
    List<String> names = there.stream().filter(name -> name.length() <= LONGEST_NAME).toList();
    return needed.stream()
        .filter(column -> !header.has(column))
        .map(column -> new Missing(column, Nearest.hint(column, names)))
        .toList();
  }

  /** Returns the cells of a table's first row. */
  public static List<String> columnsOf(String head) {
    return FirstRow.of(head, TableLayout::isAbove);
  }

  /** Of several columns for a single-valued field, the first that is not empty counts. */
  private static RowPart part(Field field, List<String> names) {
    String[] columns = names.toArray(String[]::new);
    if (field == Field.PMID) {
      return RowPart.pmid(columns);
    }
    if (field == Field.PAGES && columns.length == 2) {
      return RowPart.pages(columns[0], columns[1]);
    }
    if (!field.many()) {
      return RowPart.field(field, columns);
    }
    List<RowPart> each =
        names.stream().map(column -> RowPart.list(field, SEMICOLON, column)).toList();
    return (TableRow row, EntryBuilder entry) -> each.forEach(part -> part.read(row, entry));
  }
}
