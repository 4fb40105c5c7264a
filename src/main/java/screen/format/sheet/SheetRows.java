package screen.format.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The rows of a sheet that hold something, read as they are asked for. */
public final class SheetRows implements Closeable {
  private final ZipFile zip;
  private final SheetParser parser;

  private SheetRows(ZipFile zip, SheetParser parser) {
    this.zip = zip;
    this.parser = parser;
  }

  /** Takes the file over and closes it with itself. */
  static SheetRows of(ZipFile zip, String part, List<String> shared, CellFormats formats)
      throws IOException {
    try {
      XmlScan xml = new XmlScan(Workbook.part(zip, part));
      return new SheetRows(zip, new SheetParser(xml, shared, formats));
    } catch (ZipException | XMLStreamException | IllegalArgumentException e) {
      zip.close();
      throw Workbook.damaged(e);
    }
  }

  /**
   * The next one, or empty at the end.
   *
   * @throws screen.Failure where the sheet is damaged, or too large to be a person's work
   */
  public Optional<SheetRow> next() {
    try {
      return parser.next();
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw Workbook.damaged(e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
