package screen.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import screen.format.entry.Entries;
import screen.format.entry.Rejection;
import screen.format.table.syntax.TableRow;
import screen.record.Doi;

/**
 * Keeps rows below a table, or under its header, from becoming records: a sum, who exported it and
 * when, the kinds of the columns. As such a row may be a record with nothing but a title, it is
 * rejected, never silently lost.
 *
 * <p>A row with only one of many cells filled is a record if further rows follow, and doubtful at
 * the end of the table.
 */
final class TableEnd {
  /** With this many columns or more, hardly a record has only one of them filled. */
  private static final int MANY_COLUMNS = 4;

  private static final String FOOTER =
      "The row reads like a line below the table, such as a sum or the date of the export. If it is"
          + " a record, fill in its other columns; if not, delete the line.";

  private static final String ALONE =
      "The row fills one cell only and ends the table, so it may be a line below it. If it is a"
          + " record, fill in another of its columns; if not, delete the line.";

  private static final String COLUMNS =
      "The row seems to describe the columns, as in (text) or (date), and not to be a record."
          + " Delete the line.";

  /** A word for a count or note, and its value in the same cell. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:(?:grand |sub)?total|sum|count|number of|no\\."
              + " of|records?|results?|hits|items|rows|articles|references|page|n)\\b[\\p{L}"
              + " ]{0,40}[:=]?\\s*[\\d.,]+(?:\\s*(?:of|/)\\s*\\d+)?"
              + "|(?:total|sources?|database|platform|provider|search(?:ed)?|query|date|copyright|©|note"
              + "|notes|limits|filters|(?:ex|im)port(?:ed)?|downloaded|generated|created|retrieved|printed|saved)(?:"
              + " [\\p{L} ]{1,40})?[:=].*"
              + "|(?:exported|downloaded|generated|created|retrieved|printed|saved|produced|searched)"
              + " (?:by|on|from|at|with|using|in|via)\\b.*|[\\d.,]+"
              + " (?:records?|results?|hits|items|rows|articles|references)\\b.{0,60}|(?:copyright|©|\\(c\\)).{0,40}\\b(?:19|20)\\d\\d\\b.*|-*"
              + " ?end of (?:file|export|report|list|table|data|results|records)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A word for a count or note, with its value in the next cell. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:grand )?total|sum|count|(?:number of"
              + " )?(?:records|results|hits|items|rows|articles|references)|(?:ex|im)port(?:ed)?(?:"
              + " (?:by|on|from|date))?|(?:search |export"
              + " )?date|database|platform|query|search(?:ed)?(?: on)?|downloaded(?:"
              + " on)?|page)\\s*[:=]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\([^()]{1,40}\\)|\\[[\\p{L} ,/]{1,40}]|<[^<>]{1,40}>");

  private static final Pattern KIND =
      Pattern.compile(
          "(?:text|string|str|(?:var)?char(?:\\(\\d+\\))?|int(?:eger)?|number|numeric|float|double"
              + "|date(?:time)?|year|list|bool(?:ean)?|object|category|optional|required|mandatory)",
          Pattern.CASE_INSENSITIVE);

  /** A number of a database: one word with a digit. */
  private static final Pattern IDENTIFIER = Pattern.compile("(?=.*\\d)[^\\s:=]+");

  private final Entries entries;
  private final List<Held> held = new ArrayList<>(0);
  private boolean anyFuller;

  /**
   * @param entries receives rows that are no records
   */
  TableEnd(Entries entries) {
    this.entries = entries;
  }

  private record Held(TableRow row, Runnable accept) {}

  /**
   * Hands over a row, at once or when the next one shows that it is a record.
   *
   * @param accept hands on its entry
   */
  void take(TableRow row, Runnable accept) {
    List<String> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    if (isNote(filled)) {
      entries.reject(new Rejection(row.line(), row.text(), FOOTER));
    } else if (describesColumns(filled)) {
      entries.reject(new Rejection(row.line(), row.text(), COLUMNS));
    } else if (anyFuller && isAlone(row, filled)) {
      held.add(new Held(row, accept));
    } else {
      release();
      anyFuller = anyFuller || filled.size() > 1;
      accept.run();
    }
  }

  /** Ends the table, at the end of the file or before another table. */
  void reached() {
    held.forEach(it -> entries.reject(new Rejection(it.row().line(), it.row().text(), ALONE)));
    held.clear();
    anyFuller = false;
  }

  private void release() {
    held.forEach(it -> it.accept().run());
    held.clear();
  }

  private static boolean isNote(List<String> filled) {
    return switch (filled.size()) {
      case 1 -> NOTE.matcher(filled.get(0)).matches() || LABEL.matcher(filled.get(0)).matches();
      case 2 -> LABEL.matcher(filled.get(0)).matches() && Doi.in(filled.get(1)).isEmpty();
      default -> false;
    };
  }

  private static boolean describesColumns(List<String> filled) {
    return filled.size() > 1
        && (filled.stream().allMatch(cell -> IN_BRACKETS.matcher(cell).matches())
            || filled.stream().allMatch(cell -> KIND.matcher(cell).matches()));
  }

  private static boolean isAlone(TableRow row, List<String> filled) {
    return filled.size() == 1
        && row.missing() == 0
        && row.header().filled().size() >= MANY_COLUMNS
        && !IDENTIFIER.matcher(filled.get(0)).matches();
  }
}
