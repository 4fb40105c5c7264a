package screen.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import screen.Failure;
import screen.format.text.UnpackedInput;

/** The zip file that a workbook is. */
final class WorkbookFile {
  private WorkbookFile() {}

  /** Opens a part of the workbook, such as a sheet. */
  static InputStream part(ZipFile zip, String name) throws IOException {
    ZipEntry entry =
        Optional.ofNullable(zip.getEntry(name))
            .orElseThrow(() -> new ZipException("the workbook lacks " + name));
    long packed = Math.max(0, entry.getCompressedSize());
    return new UnpackedInput(zip.getInputStream(entry), () -> packed);
  }

  static Failure damaged(Exception cause) {
    return Failure.input(
            "The workbook is damaged. Open it in a spreadsheet program, save it anew as .xlsx or"
                + " .csv, and try again.")
        .because(cause);
  }
}
