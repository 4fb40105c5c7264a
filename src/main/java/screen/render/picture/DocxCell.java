package screen.render.picture;

import java.util.ArrayList;
import java.util.List;
import screen.render.diagram.BoxStyle;
import screen.render.figures.Xml;

/** A cell of a table in WordprocessingML. */
final class DocxCell {
  private static final int INDENT = 180;

  private final int width;
  private final List<String> paragraphs = new ArrayList<>();
  private String merge = "";
  private String borders = "";
  private String margins = "";
  private String direction = "";
  private int span = 1;

  /** An empty cell of this width, in twentieths of a point. */
  DocxCell(int width) {
    this.width = width;
  }

  DocxCell span(int columns) {
    span = columns;
    return this;
  }

  /** Merges the cell with those below, if it is the first, or with the one above. */
  DocxCell merged(boolean first) {
    merge = first ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
    return this;
  }

  DocxCell look(BoxStyle look) {
    String line =
        " w:val=\"%s\" w:sz=\"6\" w:space=\"0\" w:color=\"%s\"/>"
            .formatted(look.dashed() ? "dashed" : "single", BoxStyle.hex(look.stroke()));
    StringBuilder all = new StringBuilder("<w:tcBorders>");
    for (String side : List.of("top", "left", "bottom", "right")) {
      all.append("<w:").append(side).append(line);
    }
    borders =
        all.append("</w:tcBorders><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
            .append(BoxStyle.hex(look.fill()))
            .append("\"/>")
            .toString();
    return this;
  }

  /** Draws these of its edges, as lines of arrows; in the order bottom, right. */
  DocxCell edges(boolean bottom, boolean right) {
    if (bottom || right) {
      borders =
          "<w:tcBorders>"
              + (bottom ? line("bottom") : "")
              + (right ? line("right") : "")
              + "</w:tcBorders>";
    }
    return this;
  }

  private static String line(String side) {
    return "<w:"
        + side
        + " w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\""
        + BoxStyle.hex(BoxStyle.LINE)
        + "\"/>";
  }

  /** Removes the space above and below its text. */
  DocxCell tight() {
    margins =
        "<w:tcMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/></w:tcMar>";
    return this;
  }

  /** Rotates its text to run upwards. */
  DocxCell rising() {
    direction = "<w:textDirection w:val=\"btLr\"/>";
    return this;
  }

  DocxCell add(String style, int indent, String text) {
    paragraphs.add(paragraph(style, indent, text));
    return this;
  }

  String xml() {
    return "<w:tc><w:tcPr><w:tcW w:w=\""
        + width
        + "\" w:type=\"dxa\"/>"
        + (span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "")
        + merge
        + borders
        + margins
        + direction
        + "<w:vAlign w:val=\"center\"/></w:tcPr>"
        + (paragraphs.isEmpty() ? "<w:p/>" : String.join("", paragraphs))
        + "</w:tc>";
  }

  /** A paragraph in one of the document's styles, with the text escaped. */
  static String paragraph(String style, int indent, String text) {
    int left = indent * INDENT;
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/>"
        + (indent > 0
            ? "<w:ind w:left=\"" + (left + INDENT) + "\" w:hanging=\"" + INDENT + "\"/>"
            : "")
        + "</w:pPr><w:r><w:t xml:space=\"preserve\">"
        + Xml.text(text)
        + "</w:t></w:r></w:p>";
  }
}
