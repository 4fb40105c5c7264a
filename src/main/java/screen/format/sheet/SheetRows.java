package screen.format.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of a sheet that are not empty, one at a time. */
public final class SheetRows implements Closeable {
  private final ZipFile zip;
  private final SheetParser parser;

  private SheetRows(ZipFile zip, SheetParser parser) {
    this.zip = zip;
    this.parser = parser;
  }

  /** Takes ownership of the file: it is closed with the rows. */
  static SheetRows of(ZipFile zip, String part, List<String> shared, CellFormats formats)
      throws IOException {
    try {
      XmlScan xml = new XmlScan(WorkbookFile.part(zip, part));
      return new SheetRows(zip, new SheetParser(xml, shared, formats));
    } catch (ZipException | XMLStreamException | IllegalArgumentException e) {
      zip.close();
      throw WorkbookFile.damaged(e);
    }
  }

  /**
   * Returns the next row, or empty at the end.
   *
   * @throws screen.Failure if the sheet is damaged, or too large to be a person's work
   */
  public Optional<SheetRow> next() {
    try {
      return parser.next();
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw WorkbookFile.damaged(e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
