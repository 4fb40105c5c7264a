package screen.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import screen.Failure;

/** An Excel workbook on disk. */
public final class Workbook {
  private static final String BOOK = "xl/workbook.xml";
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** The most sheets of a workbook; spreadsheet programs show no more. */
  private static final int MOST_SHEETS = 255;

  private final Path file;
  private final List<Sheet> sheets;
  private final List<String> shared;
  private final CellFormats formats;

  /**
   * A sheet.
   *
   * @param name as on its tab
   * @param part its path in the file
   */
  public record Sheet(String name, String part) {}

  private Workbook(Path file, List<Sheet> sheets, List<String> shared, CellFormats formats) {
    this.file = file;
    this.sheets = sheets;
    this.shared = shared;
    this.formats = formats;
  }

  /** Whether a file is a workbook, by its content. */
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
   * Opens a workbook: its texts and formats are in memory, its sheets are not.
   *
   * @throws Failure if it is damaged, or too large to be a person's work
   */
  public static Workbook open(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return read(file, zip);
    } catch (ZipException | XMLStreamException | IllegalArgumentException e) {
      throw WorkbookFile.damaged(e);
    }
  }

  /**
   * Returns the rows of the first sheet that are not empty, in order.
   *
   * @throws Failure if the workbook is damaged, or too large to be a person's work
   */
  public static List<SheetRow> firstSheet(Path file) throws IOException {
    Workbook book = open(file);
    return book.read(book.sheets.get(0));
  }

  /**
   * Returns the rows of a sheet that are not empty, in order.
   *
   * @throws Failure if the workbook is damaged, or too large to be a person's work
   */
  public List<SheetRow> read(Sheet sheet) throws IOException {
    List<SheetRow> all = new ArrayList<>();
    try (SheetRows rows = rows(sheet)) {
      for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        all.add(row.get());
      }
    }
    return all;
  }

  /** Its sheets in the order of their tabs, hidden ones last; at least one. */
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** Reads the rows of a sheet one at a time. */
  public SheetRows rows(Sheet sheet) throws IOException {
    return SheetRows.of(new ZipFile(file.toFile()), sheet.part(), shared, formats);
  }

  /** Returns a sheet as delimited text in UTF-8; each line is the sheet's row of that number. */
  public InputStream text(Sheet sheet) throws IOException {
    return new SheetInput(rows(sheet));
  }

  private static Workbook read(Path file, ZipFile zip) throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    String texts = "sharedStrings.xml";
    String styles = "styles.xml";
    XmlScan relations = new XmlScan(WorkbookFile.part(zip, "xl/_rels/workbook.xml.rels"));
    while (relations.next()) {
      if (relations.begins("Relationship")) {
        String type = relations.attribute("Type");
        String target = relations.attribute("Target");
        if (type.isEmpty() || type.endsWith("/worksheet")) {
          targets.put(relations.attribute("Id"), target);
        }
        texts = type.endsWith("/sharedStrings") ? target : texts;
        styles = type.endsWith("/styles") ? target : styles;
      }
    }
    List<Sheet> shown = new ArrayList<>();
    List<Sheet> hidden = new ArrayList<>();
    boolean from1904 = false;
    XmlScan book = new XmlScan(WorkbookFile.part(zip, BOOK));
    while (book.next()) {
      if (book.begins("workbookPr")) {
        String counted = book.attribute("date1904");
        from1904 = counted.equals("1") || counted.equals("true");
      } else if (book.begins("sheet") && targets.containsKey(book.attribute("id"))) {
        String path = path(String.valueOf(targets.get(book.attribute("id"))));
        boolean visible =
            book.attribute("state").isEmpty() || book.attribute("state").equals("visible");
        (visible ? shown : hidden).add(new Sheet(book.attribute("name"), path));
      }
    }
    shown.addAll(hidden);
    if (shown.isEmpty() || shown.size() > MOST_SHEETS) {
      throw new XMLStreamException(shown.size() + " sheets");
    }
    List<String> shared =
        zip.getEntry(path(texts)) == null
            ? List.of()
            : new XmlScan(WorkbookFile.part(zip, path(texts))).texts("si");
    CellFormats formats =
        zip.getEntry(path(styles)) == null
            ? CellFormats.NONE
            : CellFormats.of(new XmlScan(WorkbookFile.part(zip, path(styles))));
    return new Workbook(file, shown, shared, formats.countedFrom1904(from1904));
  }

  private static String path(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }
}
