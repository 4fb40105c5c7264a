package screen.folder.disk;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import screen.Failure;

/**
 * A row of a CSV file of the review folder.
 *
 * @param file the file as messages show it
 * @param line the 1-based line where the row begins
 * @param cells the trimmed values by column name
 */
public record Row(String file, int line, Map<String, String> cells) {
  /** The cell, or "" if the file has no such column. */
  public String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The cell, which must not be empty. */
  public String required(String column) {
    String value = get(column);
    if (value.isEmpty()) {
      throw problem("The column '" + column + "' is empty.");
    }
    return value;
  }

  /** The cell as a time; must not be empty. */
  public OffsetDateTime time(String column) {
    String value = required(column);
    try {
      return Timestamp.parse(value);
    } catch (DateTimeException e) {
      throw problem("'" + value + "' is not a time; write it like 2026-01-31T14:05:00+01:00.")
          .because(e);
    }
  }

  /** The same row with another value in a column. */
  public Row with(String column, String value) {
    Map<String, String> changed = new HashMap<>(cells);
    changed.put(column, value);
    return new Row(file, line, changed);
  }

  public Failure problem(String message) {
    return Failure.input(message).at(file, line);
  }
}
