package screen.format.table;

import java.util.List;
import java.util.Set;
import screen.format.clean.Separator;
import screen.format.entry.EntryBuilder;
import screen.format.entry.TaggedEntry;
import screen.format.table.syntax.TableRow;
import screen.format.vendor.OvidTags;

/** Ovid's table, whose columns have the names of its tags; repeated tags are lines in one cell. */
public final class OvidTable {
  private static final List<String> COLUMNS =
      List.of(
          "DB", "UI", "AN", "PM", "DO", "TI", "BT", "OT", "TT", "AU", "YR", "DP", "JN", "VO", "VI",
          "IP", "PG", "SO", "IS", "SN", "AB", "MH", "KW", "DE", "SH", "ID", "PT", "LG", "XL");

  private static final Set<String> WHOLE = Set.of("TI", "BT", "OT", "TT", "AB", "SO");

  public static final TableLayout LAYOUT =
      TableLayout.of("Ovid's table", List.of("VN", "DB", "TI", "SO"), OvidTable::read);

  private OvidTable() {}

  private static void read(TableRow row, EntryBuilder entry) {
    TaggedEntry raw = new TaggedEntry(row.line());
    for (String column : COLUMNS) {
      String cell = row.cell(column);
      if (WHOLE.contains(column)) {
        raw.add(column, cell);
      } else {
        Separator.LINES.split(cell).forEach(value -> raw.add(column, value));
      }
    }
    OvidTags.read(raw, entry);
  }
}
