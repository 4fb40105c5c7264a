package screen.folder;

import java.util.Set;
import screen.folder.disk.Row;
import screen.record.RecordId;

/** Cells that contain the id of a record. */
final class RecordCells {
  private RecordCells() {}

  /** The id in a cell, which must not be empty. */
  static RecordId id(Row row, String column) {
    String text = row.required(column);
    return RecordId.parse(text)
        .orElseThrow(() -> row.problem("'" + text + "' is not a record id."));
  }

  /** The id in a cell, which must be one of these. */
  static RecordId known(Row row, String column, Set<RecordId> known) {
    String text = row.required(column);
    return RecordId.parse(text)
        .filter(known::contains)
        .orElseThrow(() -> row.problem("No record is called '" + text + "'."));
  }
}
