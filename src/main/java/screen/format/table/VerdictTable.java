package screen.format.table;

import java.util.List;
import java.util.Optional;
import screen.format.entry.ExportReader;

/**
 * A table with a column {@code verdict} or {@code decision}: no export of records, but it may
 * describe each well enough to find it.
 */
public final class VerdictTable {
  private VerdictTable() {}

  /**
   * Returns its reader.
   *
   * @param column the column of the verdicts; empty for one of the usual names
   */
  public static ExportReader reader(Optional<String> column) {
    return new TableReader(
        column.map(name -> List.of(PlainTables.verdicts(name))).orElse(PlainTables.VERDICTS));
  }
}
