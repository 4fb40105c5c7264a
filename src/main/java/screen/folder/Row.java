package screen.folder;

import java.util.Map;
import screen.Failure;

/**
 * A row of a CSV file of the review folder.
 *
 * @param file as the user knows it
 * @param line 1-based line on which the row begins
 * @param cells column name to trimmed value
 */
record Row(String file, int line, Map<String, String> cells) {
  /** The cell, or "" where the file has no such column. */
  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The cell, which must hold something. */
  String required(String column) {
    String value = get(column);
    if (value.isEmpty()) {
      throw problem("The column '" + column + "' is empty.");
    }
    return value;
  }

  Failure problem(String message) {
    return Failure.input(message).at(file, line);
  }
}
