package screen.format.table;

import java.util.List;
import java.util.Optional;
import screen.format.entry.ExportReader;

/**
 * A table with a column {@code verdict} or {@code decision}, which is no export of records but may
 * say enough of each to find it.
 */
public final class VerdictTable {
  private VerdictTable() {}

  /**
   * Reads it.
   *
   * @param column the column of the verdicts; empty for one that is called as usual
   */
  public static ExportReader reader(Optional<String> column) {
    return new TableReader(
        column.map(name -> List.of(PlainTables.verdicts(name))).orElse(PlainTables.VERDICTS));
  }
}
