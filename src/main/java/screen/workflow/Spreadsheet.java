package screen.workflow;

import java.util.List;
import java.util.Optional;
import screen.intake.Receipt;

/** Warnings of what a spreadsheet program did to an export, or holds beside it. */
public final class Spreadsheet {
  private static final int SHOWN = 10;

  private Spreadsheet() {}

  /** Which values seem to have been changed. */
  public static Optional<String> changed(Receipt receipt) {
    List<String> rows = receipt.notes().spreadsheet();
    int more = rows.size() - SHOWN;
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            receipt.file()
                + ": a spreadsheet program seems to have changed cells: "
                + String.join("; ", rows.subList(0, Math.min(SHOWN, rows.size())))
                + (more > 0 ? "; and " + more + " more entries" : "")
                + ". Import the file as it was downloaded, or correct the cells.");
  }

  /** Which sheets of a workbook are not read. */
  public static Optional<String> furtherSheets(Receipt receipt) {
    List<String> sheets = receipt.notes().sheets();
    return sheets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            receipt.file()
                + ": one sheet of a workbook is read. Not read: "
                + String.join(", ", sheets)
                + ". Save a sheet that holds records as a file of its own.");
  }
}
