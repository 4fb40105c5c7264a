package screen.export;

/**
 * A table with a column {@code verdict} or {@code decision}, which is no export of records but may
 * say enough of each to find it.
 */
public final class VerdictTable {
  public static final ExportReader READER = new TableReader(PlainTables.VERDICTS);

  private VerdictTable() {}
}
