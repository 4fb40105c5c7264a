package screen.format.table.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines above what may be a header: a database's query, a person's heading. A line that is as
 * wide as the table belongs to it, be it a header of unknown names or a row.
 */
final class Preamble {
  /** Cells that a line above a table has at most: a label and what it is of. */
  private static final int MOST_CELLS = 2;

  private final Predicate<String> known;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param known whether a line is one that some tool puts above its tables
   */
  Preamble(Predicate<String> known) {
    this.known = known;
  }

  void add(String line) {
    if (!line.isBlank() && !known.test(line)) {
      lines.add(line);
    }
  }

  /** Whether none of the lines could be a row of the table below. */
  boolean isAbove(Header header, char delimiter) {
    int columns = header.filled().size();
    return lines.stream().allMatch(line -> isNarrow(line, delimiter, columns));
  }

  private static boolean isNarrow(String line, char delimiter, int columns) {
    int cells = TableStart.header(line, delimiter).map(row -> row.filled().size()).orElse(1);
    return cells <= 1 || (cells <= MOST_CELLS && columns > 2 * cells);
  }
}
