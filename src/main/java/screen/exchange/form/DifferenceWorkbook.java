package screen.exchange.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import screen.exchange.sheet.StableZip;
import screen.exchange.sheet.XlsxCells;

/** Writes the workbook of differences: one sheet, in which the agreed values are filled in. */
public final class DifferenceWorkbook {
  /** The name of the sheet. */
  static final String SHEET = "differences";

  private static final String TO_FILL_IN = "FCE4D6";
  private static final double WIDTH = 16;

  private DifferenceWorkbook() {}

  /** The workbook's file. */
  public static byte[] bytes(DifferenceTable table) {
    return StableZip.bytes(out -> make(table, out));
  }

  private static void make(DifferenceTable table, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "prisma-screen", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(SHEET);
      FieldValidation validation = new FieldValidation(workbook.newWorksheet("lists"));
      List<String> columns = table.columns();
      int value = columns.indexOf(DifferenceTable.VALUE);
      for (int i = 0; i < columns.size(); i++) {
        sheet.value(0, i, XlsxCells.fitting(columns.get(i)));
        sheet.width(i, WIDTH);
        sheet
            .range(0, i, 0, i)
            .style()
            .bold()
            .wrapText(true)
            .fillColor(i < value ? XlsxCells.SHADED : TO_FILL_IN)
            .set();
      }
      List<List<String>> rows = table.rows();
      for (int i = 0; i < rows.size(); i++) {
        for (int j = 0; j < columns.size(); j++) {
          if (!rows.get(i).get(j).isEmpty()) {
            sheet.value(i + 1, j, XlsxCells.fitting(rows.get(i).get(j)));
          }
        }
        validation.on(
            sheet.range(i + 1, value, i + 1, value), table.lines().get(i).field(), value, i + 1);
      }
      if (!rows.isEmpty()) {
        XlsxCells.asText(sheet.range(1, 0, rows.size(), columns.size() - 1));
      }
      sheet.freezePane(2, 1);
      sheet.pageOrientation("landscape");
    }
  }
}
