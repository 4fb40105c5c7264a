package screen.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import screen.Failure;
import screen.export.ExportText;
import screen.export.sheet.Workbook;
import screen.folder.Worksheet;

/**
 * Votes that come as a file.
 *
 * @param lines as they were written there, with the line or the sheet's row of each
 * @param problems what is wrong with the file whatever the votes are
 */
public record VoteFile(List<Worksheet.Line> lines, List<Failure> problems) {
  public VoteFile {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a worksheet: delimited text, or an Excel workbook, known by its content.
   *
   * @param name the file as the user knows it
   */
  public static VoteFile read(Path file, String name) {
    if (!Files.isRegularFile(file)) {
      throw Failure.input("There is no such file.").in(name);
    }
    try {
      if (Workbook.is(file)) {
        SheetText sheet = SheetText.of(file, name);
        return new VoteFile(Worksheet.read(sheet.text(), name), sheet.formulas());
      }
      return new VoteFile(Worksheet.read(text(file), name), List.of());
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + e.getMessage() + ".").in(name).because(e);
    } catch (Failure e) {
      throw e.file().isEmpty() ? e.at(name, e.line()) : e;
    }
  }

  private static String text(Path file) throws IOException {
    ExportText text = ExportText.in(() -> Files.newInputStream(file)).get(0);
    StringWriter all = new StringWriter();
    try (Reader reader = text.open()) {
      reader.transferTo(all);
    }
    return all.toString();
  }
}
