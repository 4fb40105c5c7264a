package screen.format.table;

import java.util.List;
import java.util.Set;
import screen.format.entry.EntryBuilder;
import screen.format.table.syntax.Header;
import screen.format.table.syntax.TableRow;

/**
 * A layout bound to the header of a table that it fits: the use of each column of that table.
 *
 * <p>In a known layout, a column may have another of its usual names: fields that the layout does
 * not find are looked up in the columns that it does not use.
 */
final class BoundLayout {
  private final TableLayout layout;
  private final TableStyle style;
  private final int people;

  /** The header with only the columns that the layout does not use. */
  private final Header others;

  BoundLayout(TableLayout layout, Header header, TableStyle style) {
    this.layout = layout;
    this.style = style;
    this.people = TableStyle.people(header);
    Set<String> used = layout.columns();
    used.addAll(layout.oneOf());
    this.others = header.without(used);
  }

  TableLayout layout() {
    return layout;
  }

  void read(TableRow row, EntryBuilder entry) {
    TableRow usual = style.usual(row, people);
    layout.read(usual, entry);
    PlainTables.SYNONYMS.read(usual.under(others), entry);
  }

  /** Returns the columns that nothing is read from. */
  List<String> unused() {
    Set<String> used =
        TableRow.columnsUsedBy(row -> PlainTables.SYNONYMS.read(row, new EntryBuilder(row.line())));
    return others.without(used).filled();
  }
}
