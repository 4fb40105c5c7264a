package screen.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import screen.Failure;
import screen.format.sheet.Workbook;
import screen.format.text.ExportText;

/**
 * The sheet of a workbook that contains the records, as the text of a table.
 *
 * @param name the title of its tab; "" if the file is no workbook
 * @param texts the sheet, or the exports in the file if it is no workbook
 * @param others the names of the other sheets that are not blank
 */
record Sheets(String name, List<ExportText> texts, List<String> others) {
  Sheets {
    texts = List.copyOf(texts);
    others = List.copyOf(others);
  }

  /** The exports in a file that is no workbook. */
  static Sheets none(List<ExportText> texts) {
    return new Sheets("", texts, List.of());
  }

  /**
   * Chooses the first sheet that looks like a table, else the first that is not blank.
   *
   * @param isTable whether the beginning of a sheet looks like a table
   * @throws Failure if the workbook is damaged or empty
   */
  static Sheets of(Path file, Predicate<String> isTable) throws IOException {
    Workbook book = Workbook.open(file);
    List<String> names = new ArrayList<>();
    List<ExportText> filled = new ArrayList<>();
    int found = -1;
    for (Workbook.Sheet sheet : book.sheets()) {
      for (ExportText text : ExportText.in(() -> book.text(sheet))) {
        if (!text.head().isBlank()) {
          names.add(sheet.name());
          filled.add(text);
          found = found < 0 && isTable.test(text.head()) ? filled.size() - 1 : found;
        }
      }
    }
    if (filled.isEmpty()) {
      throw Failure.input("All sheets of the workbook are empty. Export it again.");
    }
    int taken = Math.max(found, 0);
    String name = names.remove(taken);
    return new Sheets(name, List.of(filled.get(taken)), names);
  }
}
