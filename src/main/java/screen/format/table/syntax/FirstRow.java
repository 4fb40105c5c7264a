package screen.format.table.syntax;

import java.util.List;
import java.util.function.Predicate;

/** The first row of a table, whatever stands in it. */
public final class FirstRow {
  private static final char[] DELIMITERS = {',', '\t', ';'};

  private FirstRow() {}

  /**
   * Its cells that hold something, parted by the delimiter that parts most; none where no line is
   * parted by any.
   *
   * @param head the beginning of the file, lines ended by {@code \n}
   * @param above whether a line is known to stand above a table
   */
  public static List<String> of(String head, Predicate<String> above) {
    String line =
        head.lines().filter(it -> !it.isBlank() && !above.test(it)).findFirst().orElse("");
    List<String> cells = List.of();
    for (char delimiter : DELIMITERS) {
      List<String> own = TableStart.header(line, delimiter).map(Header::filled).orElse(List.of());
      cells = own.size() > cells.size() ? own : cells;
    }
    return cells;
  }
}
