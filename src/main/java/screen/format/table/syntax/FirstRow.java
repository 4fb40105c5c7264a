package screen.format.table.syntax;

import java.util.List;
import java.util.function.Predicate;

/** The first row of a table, with any content. */
public final class FirstRow {
  private static final char[] DELIMITERS = {',', '\t', ';'};

  private FirstRow() {}

  /**
   * Returns its cells that are not empty, separated by the delimiter that gives most; none if no
   * delimiter occurs.
   *
   * @param head the beginning of the file, lines ended by {@code \n}
   * @param above whether a line is known to occur above tables
   */
  public static List<String> of(String head, Predicate<String> above) {
    String line =
        head.lines().filter(it -> !it.isBlank() && !above.test(it)).findFirst().orElse("");
    List<String> cells = List.of();
    for (char delimiter : DELIMITERS) {
      List<String> own = Header.in(line, delimiter).map(Header::filled).orElse(List.of());
      cells = own.size() > cells.size() ? own : cells;
    }
    return cells;
  }
}
