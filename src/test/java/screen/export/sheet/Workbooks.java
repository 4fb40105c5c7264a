package screen.export.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, so that they can be as odd as those of other programs. */
public final class Workbooks {
  private static final String BOOK =
      "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>";
  private static final String RELATIONS =
      "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/any.xml\"/></Relationships>";

  private Workbooks() {}

  /** A workbook whose sheet holds these rows, in the format's own XML. */
  public static byte[] of(String rows) {
    return of(rows, "<sst/>");
  }

  static byte[] of(String rows, String shared) {
    return zip(
        "xl/workbook.xml",
        BOOK,
        "xl/_rels/workbook.xml.rels",
        RELATIONS,
        "xl/sharedStrings.xml",
        shared,
        "xl/worksheets/any.xml",
        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** A row of texts, as it comes after the one before. */
  public static String row(String... cells) {
    StringBuilder row = new StringBuilder("<row>");
    for (String cell : cells) {
      row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  static byte[] zip(String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
