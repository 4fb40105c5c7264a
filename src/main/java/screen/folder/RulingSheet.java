package screen.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import screen.Failure;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;

/** Reads a copy of {@code possible-duplicates.csv} with an added column {@code ruling}. */
public final class RulingSheet {
  private RulingSheet() {}

  /**
   * A row of the sheet, verbatim.
   *
   * @param line 1-based
   * @param group whether the row is about more than two records
   */
  public record Line(int line, String a, String b, String ruling, String note, boolean group) {
    /** Whether ruling and note are empty. */
    public boolean isUntouched() {
      return ruling.isEmpty() && note.isEmpty();
    }
  }

  /**
   * Reads the rows of any CSV file with the columns a, b and ruling; unknown columns are ignored.
   *
   * @param name the file as messages show it
   */
  public static List<Line> read(Path file, String name) {
    if (!Files.isRegularFile(file)) {
      throw Failure.input("There is no such file.").in(name);
    }
    return CsvTable.readReturned(CsvTable.textOf(file, name), name, List.of("a", "b", "ruling"))
        .stream()
        .map(RulingSheet::line)
        .toList();
  }

  private static Line line(Row row) {
    return new Line(
        row.line(),
        row.get("a"),
        row.get("b"),
        row.get("ruling"),
        row.get("note"),
        isGroup(row.get("records")));
  }

  private static boolean isGroup(String records) {
    return !records.isEmpty() && !records.equals("2") && !records.equals("2.0");
  }
}
