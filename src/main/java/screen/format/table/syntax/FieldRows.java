package screen.format.table.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table laid on its side: one field per row, with its name in the first cell and its values in
 * the others. A blank row or a repeated name begins the next record. Each record becomes one {@link
 * TableRow}, with several values of a field joined by commas.
 */
public final class FieldRows {
  private final TableRows rows;
  private Optional<TableRow> ahead = Optional.empty();

  public FieldRows(BufferedReader text, char delimiter) throws IOException {
    this.rows = TableRows.withoutHeader(text, delimiter);
  }

  /** Returns the next record, or empty at the end of the file or if {@link #unclosed()}. */
  public Optional<TableRow> next() throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    int first = 0;
    boolean inDoubt = false;
    Optional<TableRow> next = ahead.isPresent() ? ahead : rows.next();
    ahead = Optional.empty();
    for (; next.isPresent(); next = rows.next()) {
      TableRow row = next.get();
      List<String> cells = row.cells().stream().filter(it -> !it.isEmpty()).toList();
      if (cells.isEmpty()) {
        if (!fields.isEmpty()) {
          break;
        }
      } else if (fields.containsKey(cells.get(0))) {
        ahead = next;
        break;
      } else {
        first = fields.isEmpty() ? row.line() : first;
        inDoubt |= row.inDoubt();
        fields.put(cells.get(0), String.join(", ", cells.subList(1, cells.size())));
      }
    }
    return fields.isEmpty() ? Optional.empty() : Optional.of(record(first, fields, inDoubt));
  }

  private static TableRow record(int line, Map<String, String> fields, boolean inDoubt) {
    List<String> names = new ArrayList<>(fields.keySet());
    List<String> values = new ArrayList<>(fields.values());
    String text = String.join("\n", names);
    return new TableRow(line, Header.of(names), values, List.of(), text, inDoubt);
  }

  /** Whether the rest of the file is in one cell, because a quotation mark is missing. */
  public boolean unclosed() {
    return rows.unclosed();
  }

  /** Line of the row that does not end. */
  public int line() {
    return rows.unclosedLine();
  }
}
