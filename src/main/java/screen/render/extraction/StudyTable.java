package screen.render.extraction;

import java.util.Arrays;
import java.util.List;

/**
 * A table with a row for each study.
 *
 * @param title above the table
 * @param columns at least one
 * @param rows with a cell for each column, "" if empty; a cell may have several lines
 * @param notes below the table
 */
public record StudyTable(
    String title, List<Column> columns, List<List<String>> rows, List<String> notes) {
  /** The least number of characters that a column gets room for. */
  private static final int NARROWEST = 5;

  /** The longest word, in characters, that is never broken. */
  private static final int LONGEST_WORD = 16;

  public StudyTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    int count = columns.size();
    if (count == 0 || rows.stream().anyMatch(row -> row.size() != count)) {
      throw new IllegalArgumentException("a cell for each of " + count + " columns");
    }
  }

  /**
   * A column.
   *
   * @param heading for people, with the unit
   * @param id for programs
   * @param number whether its cells are single numbers, which are aligned to the right
   */
  public record Column(String id, String heading, boolean number) {}

  /** The headings of the columns. */
  public List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }

  /**
   * The share of the width that each column gets, by its text: enough for its longest word, and
   * more if its cells are long, but not so much that other columns get too narrow. The sum is 1.
   */
  double[] widths() {
    double[] widths = new double[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(i);
    }
    double sum = Arrays.stream(widths).sum();
    return Arrays.stream(widths).map(width -> width / sum).toArray();
  }

  private double width(int column) {
    double longest = 0;
    double word = longestWord(columns.get(column).heading());
    for (List<String> row : rows) {
      longest = Math.max(longest, row.get(column).length());
      word = Math.max(word, longestWord(row.get(column)));
    }
    double square = Math.min(longest, 2.5 * Math.sqrt(longest));
    return Math.max(NARROWEST, Math.max(Math.min(word, LONGEST_WORD), square)) + 2;
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
  }
}
