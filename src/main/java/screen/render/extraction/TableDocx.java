package screen.render.extraction;

import java.util.List;
import java.util.stream.Collectors;
import screen.render.diagram.DrawableText;
import screen.render.figures.Xml;
import screen.render.picture.DocxPackage;

/**
 * Writes a table of studies as a Word document. Its heading is repeated on each page, no row is
 * split, and long cells wrap; a wide table is on pages in landscape.
 */
final class TableDocx {
  /** Lengths are in twentieths of a point, the unit of the format. */
  private static final int A4_SHORT = 11906;

  private static final int A4_LONG = 16838;
  private static final int MARGIN = 850;

  /** The most columns that fit on a page in portrait. */
  private static final int UPRIGHT = 5;

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
      """;

  private final StudyTable table;
  private final boolean upright;
  private final int[] widths;
  private final StringBuilder xml = new StringBuilder(HEAD);

  private TableDocx(StudyTable table) {
    this.table = table;
    this.upright = table.columns().size() <= UPRIGHT;
    int room = (upright ? A4_SHORT : A4_LONG) - 2 * MARGIN;
    double[] shares = table.widths();
    this.widths = new int[shares.length];
    for (int i = 0; i < shares.length; i++) {
      widths[i] = (int) (shares[i] * room);
    }
  }

  static byte[] of(StudyTable table) {
    String description = table.rows().size() + " studies; " + String.join(", ", table.headings());
    int size = table.columns().size() <= UPRIGHT ? 18 : table.columns().size() <= 12 ? 16 : 13;
    return DocxPackage.of(
        DrawableText.of(table.title()),
        DrawableText.of(description),
        new TableDocx(table).document(),
        size);
  }

  private String document() {
    xml.append(paragraph("Title", false, table.title())).append('\n');
    xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>")
        .append(border("top", 8))
        .append(border("bottom", 8))
        .append(border("insideH", 2))
        .append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>")
        .append("<w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"100\" w:type=\"dxa\"/>")
        .append("<w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/>")
        .append("</w:tblCellMar></w:tblPr><w:tblGrid>");
    for (int width : widths) {
      xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    xml.append("</w:tblGrid>\n");
    row(table.headings(), true);
    table.rows().forEach(row -> row(row, false));
    xml.append("</w:tbl>\n");
    table.notes().forEach(note -> xml.append(paragraph("Note", false, note)).append('\n'));
    xml.append("<w:sectPr><w:pgSz w:w=\"").append(upright ? A4_SHORT : A4_LONG);
    xml.append("\" w:h=\"").append(upright ? A4_LONG : A4_SHORT);
    xml.append(upright ? "\"/>" : "\" w:orient=\"landscape\"/>");
    for (String side : List.of("<w:pgMar w:top", " w:right", " w:bottom", " w:left")) {
      xml.append(side).append("=\"").append(MARGIN).append('"');
    }
    return xml.append(" w:header=\"340\" w:footer=\"340\" w:gutter=\"0\"/></w:sectPr>")
        .append("</w:body></w:document>\n")
        .toString();
  }

  private static String border(String side, int eighths) {
    return "<w:"
        + side
        + " w:val=\"single\" w:sz=\""
        + eighths
        + "\" w:space=\"0\" w:color=\"404040\"/>";
  }

  private void row(List<String> cells, boolean heading) {
    xml.append("<w:tr><w:trPr><w:cantSplit/>");
    xml.append(heading ? "<w:tblHeader/>" : "").append("</w:trPr>");
    for (int i = 0; i < cells.size(); i++) {
      boolean number = table.columns().get(i).number();
      boolean bold = heading || i == 0;
      xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[i]).append("\" w:type=\"dxa\"/>");
      xml.append("</w:tcPr>");
      String paragraphs =
          cells.get(i).lines().map(line -> run(number, bold, line)).collect(Collectors.joining());
      xml.append(paragraphs.isEmpty() ? "<w:p/>" : paragraphs).append("</w:tc>");
    }
    xml.append("</w:tr>\n");
  }

  private static String run(boolean right, boolean bold, String text) {
    return "<w:p>"
        + (right ? "<w:pPr><w:jc w:val=\"right\"/></w:pPr>" : "")
        + "<w:r>"
        + (bold ? "<w:rPr><w:b/></w:rPr>" : "")
        + "<w:t xml:space=\"preserve\">"
        + Xml.text(DrawableText.of(text))
        + "</w:t></w:r></w:p>";
  }

  private static String paragraph(String style, boolean bold, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr>"
        + run(false, bold, text).substring("<w:p>".length());
  }
}
