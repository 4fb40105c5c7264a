package screen.format.table.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The lines above a possible header: a database's query, a person's heading. A line that is as wide
 * as the table belongs to it, either as a header of unknown names or as a row.
 */
final class Preamble {
  /** Most cells of a line above a table: a label and its value. */
  private static final int MOST_CELLS = 2;

  /** Least number of words of a sentence. */
  private static final int MANY_WORDS = 8;

  /** One to four words without a number. */
  private static final Pattern LABEL =
      Pattern.compile("\\p{L}[\\p{L}().'/-]*(?: [\\p{L}().'/-]+){0,3} ?[:=]?");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Predicate<String> known;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param known whether a line is one that some tool writes above its tables
   */
  Preamble(Predicate<String> known) {
    this.known = known;
  }

  void add(String line) {
    if (!line.isBlank() && !known.test(line)) {
      lines.add(line);
    }
  }

  /**
   * Whether none of the lines could be a row of the table below.
   *
   * @param sure whether the header leaves no doubt, so that labels may be above a narrow table
   */
  boolean isAbove(Header header, char delimiter, boolean sure) {
    int columns = header.filled().size();
    return lines.stream()
        .allMatch(line -> isNarrow(line, delimiter, columns) || (sure && isNote(line, delimiter)));
  }

  private static boolean isNarrow(String line, char delimiter, int columns) {
    int cells = cells(line, delimiter).size();
    return cells <= 1 || (cells <= MOST_CELLS && columns > 2 * cells);
  }

  private static boolean isNote(String line, char delimiter) {
    return isLabelled(line, delimiter) || isProse(cells(line, delimiter), line, delimiter);
  }

  /** Whether a line may be a label and its value, or text alone. */
  static boolean isLabelled(String line, char delimiter) {
    List<String> cells = cells(line, delimiter);
    int first = line.indexOf(delimiter);
    return cells.size() <= 1
        || (LABEL.matcher(cells.get(0)).matches()
            && (cells.size() <= MOST_CELLS
                || (line.charAt(first + 1) != ' ' && blanksFollow(line, first + 1, delimiter))));
  }

  /** Whether the commas of a line are those of a sentence or of a list after a colon. */
  private static boolean isProse(List<String> cells, String line, char delimiter) {
    boolean text = cells.get(0).indexOf(':') > 0 || BLANKS.split(line).length >= MANY_WORDS;
    return text && blanksFollow(line, 0, delimiter);
  }

  /** Whether blanks follow all delimiters from an index on, except those that pad the end. */
  private static boolean blanksFollow(String line, int from, char delimiter) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == delimiter) {
      end--;
    }
    int at = line.indexOf(delimiter, from);
    while (at >= 0 && at < end && line.charAt(at + 1) == ' ') {
      at = line.indexOf(delimiter, at + 1);
    }
    return at < 0 || at >= end;
  }

  private static List<String> cells(String line, char delimiter) {
    return Header.in(line, delimiter).map(Header::filled).orElse(List.of(line));
  }
}
