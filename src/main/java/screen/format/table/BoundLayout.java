package screen.format.table;

import java.util.List;
import java.util.Set;
import screen.format.entry.EntryBuilder;
import screen.format.table.syntax.Header;
import screen.format.table.syntax.TableRow;

/**
 * A layout and the header of a table that it fits: what each column of that table is for.
 *
 * <p>A column of a known layout may bear another of its usual names: what the layout does not find
 * is looked for among the columns that it has no use for.
 */
final class BoundLayout {
  private final TableLayout layout;
  private final TableStyle style;
  private final int people;

  /** The header in which only the columns are named that the layout has no use for. */
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

  /** The columns that nothing is taken of. */
  List<String> notTaken() {
    Set<String> used =
        TableRow.columnsUsedBy(row -> PlainTables.SYNONYMS.read(row, new EntryBuilder(row.line())));
    return others.without(used).filled();
  }
}
