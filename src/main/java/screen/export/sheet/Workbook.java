package screen.export.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import screen.Failure;
import screen.export.UnpackedInput;

/** An Excel workbook on disk. */
public final class Workbook {
  private static final String BOOK = "xl/workbook.xml";
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final ZipFile zip;

  private Workbook(ZipFile zip) {
    this.zip = zip;
  }

  /** Whether a file is a workbook, by what it holds. */
  public static boolean is(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (!Arrays.equals(in.readNBytes(ZIP.length), ZIP)) {
        return false;
      }
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry(BOOK) != null;
    } catch (ZipException damaged) {
      return false;
    }
  }

  /**
   * The rows of the first sheet that hold something, in their order.
   *
   * @throws Failure where the workbook is damaged, or too large to be a person's work
   */
  public static List<SheetRow> firstSheet(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new Workbook(zip).rows();
    } catch (ZipException | XMLStreamException | IllegalArgumentException e) {
      throw Failure.input(
              "The workbook is damaged. Open it in a spreadsheet program, save it anew as .xlsx or"
                  + " .csv, and try again.")
          .because(e);
    }
  }

  private List<SheetRow> rows() throws IOException, XMLStreamException {
    String relation = new XmlScan(part(BOOK)).firstAttribute("sheet", "id");
    String target =
        new XmlScan(part("xl/_rels/workbook.xml.rels"))
            .attributeWhere("Relationship", "Target", "Id", relation);
    String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
    List<String> shared = new ArrayList<>();
    if (zip.getEntry("xl/sharedStrings.xml") != null) {
      shared = new XmlScan(part("xl/sharedStrings.xml")).texts("si");
    }
    return new SheetParser(new XmlScan(part(path)), shared).rows();
  }

  private InputStream part(String name) throws IOException {
    ZipEntry entry =
        Optional.ofNullable(zip.getEntry(name))
            .orElseThrow(() -> new ZipException("the workbook lacks " + name));
    long packed = Math.max(0, entry.getCompressedSize());
    return new UnpackedInput(zip.getInputStream(entry), () -> packed);
  }
}
