package screen.format.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, so that they can be as odd as those of other programs. */
public final class Workbooks {
  private static final String BOOK =
      "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\""
          + " r:id=\"rId7\"/></sheets></workbook>";
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

  /**
   * A workbook of several sheets.
   *
   * @param styles the content of {@code cellXfs}, after the number formats
   * @param namesAndRows each sheet's name and its rows in the format's own XML
   */
  public static byte[] ofSheets(String styles, String... namesAndRows) {
    StringBuilder sheets = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < namesAndRows.length; i += 2) {
      sheets.append("<sheet name=\"" + namesAndRows[i] + "\" r:id=\"s" + i + "\"/>");
      relations.append("<Relationship Id=\"s" + i + "\" Target=\"sheet" + i + ".xml\"/>");
      parts.add("xl/sheet" + i + ".xml");
      parts.add("<worksheet><sheetData>" + namesAndRows[i + 1] + "</sheetData></worksheet>");
    }
    parts.addAll(
        List.of(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships>" + relations + "</Relationships>",
            "xl/styles.xml",
            "<styleSheet>" + styles + "</styleSheet>"));
    return zip(parts.toArray(String[]::new));
  }

  /** A row of texts, as it comes after the one before. */
  public static String row(String... cells) {
    StringBuilder row = new StringBuilder("<row>");
    for (String cell : cells) {
      row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  public static byte[] zip(String... namesAndTexts) {
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
