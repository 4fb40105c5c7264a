package screen.folder.disk;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import screen.Failure;

/**
 * A row of a CSV file of the review folder.
 *
 * @param file as the user knows it
 * @param line 1-based line on which the row begins
 * @param cells column name to trimmed value
 */
public record Row(String file, int line, Map<String, String> cells) {
  /** The cell, or "" where the file has no such column. */
  public String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The cell, which must hold something. */
  public String required(String column) {
    String value = get(column);
    if (value.isEmpty()) {
      throw problem("The column '" + column + "' is empty.");
    }
    return value;
  }

  /** The cell as a time, which must be there. */
  public OffsetDateTime time(String column) {
    String value = required(column);
    try {
      return OffsetDateTime.parse(value);
    } catch (DateTimeException e) {
      throw problem("'" + value + "' is no time; write it like 2026-01-31T14:05:00+01:00.")
          .because(e);
    }
  }

  /** The same row with another cell. */
  public Row with(String column, String value) {
    Map<String, String> changed = new HashMap<>(cells);
    changed.put(column, value);
    return new Row(file, line, changed);
  }

  public Failure problem(String message) {
    return Failure.input(message).at(file, line);
  }
}
