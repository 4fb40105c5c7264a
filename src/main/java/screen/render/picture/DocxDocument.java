package screen.render.picture;

import java.util.List;
import java.util.Optional;
import screen.render.diagram.BoxNode;
import screen.render.diagram.BoxStyle;
import screen.render.diagram.Diagram;
import screen.render.diagram.Diagram.Phase;
import screen.render.diagram.DrawableText;
import screen.render.picture.DocxArrows.Turn;

/**
 * Lays the diagram out as a table. Its columns are those of the diagram, with narrow ones between
 * for arrows and one in front for the phases; they are halved, so that a line can run down their
 * middle. A row of the diagram has as many rows here as its highest stack has boxes, and is
 * followed by a row for downward arrows.
 */
final class DocxDocument {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
      """;

  /** Lengths are in twentieths of a point, the unit of the format. */
  private static final int A4_SHORT = 11906;

  private static final int A4_LONG = 16838;
  private static final int MARGINS = 2 * 680;
  private static final int PHASE_WIDTH = 420;
  private static final int GAP_WIDTH = 440;
  private static final int TITLE_GAP = 160;

  /** The space around the name of a phase. */
  private static final int PHASE_PADDING = 320;

  /** The width of a letter of a phase's name, as a share of the size of the text. */
  private static final double LETTER = 0.62;

  /** The smallest legible text, in half points. */
  private static final int SMALLEST = 12;

  private final Diagram diagram;
  private final int size;
  private final DocxArrows arrows;
  private final boolean upright;
  private final int boxWidth;
  private final StringBuilder xml = new StringBuilder(HEAD);

  private DocxDocument(Diagram diagram, int size) {
    this.diagram = diagram;
    this.size = size;
    this.arrows = new DocxArrows(diagram);
    this.upright = diagram.columns() <= 3;
    int width = (upright ? A4_SHORT : A4_LONG) - MARGINS - PHASE_WIDTH;
    this.boxWidth = width / diagram.columns() - GAP_WIDTH;
  }

  /**
   * The size of the text, in half points: smaller where the diagram would not fit on its page.
   *
   * @param scale of a drawing of it that fits on a page, at most 1
   */
  static int textSize(Diagram diagram, double scale) {
    int usual = diagram.columns() <= 3 ? 18 : 16;
    return Math.max(SMALLEST, Math.min(usual, (int) (18 * scale)));
  }

  /**
   * The document.
   *
   * @param size of the text, in half points
   */
  static String of(Diagram diagram, String title, int size) {
    return new DocxDocument(diagram, size).text(title);
  }

  /** The rows of the table for a row of the diagram. */
  private int depth(int row) {
    int depth = diagram.depth(row);
    return depth > 0 && arrows.turnIn(row) ? Math.max(depth, 2) : depth;
  }

  private String text(String title) {
    xml.append(DocxCell.paragraph("Title", 0, title)).append('\n');
    table();
    diagram.notes().forEach(n -> xml.append(DocxCell.paragraph("Note", 0, n)).append('\n'));
    xml.append(upright ? page(A4_SHORT, A4_LONG) : page(A4_LONG, A4_SHORT));
    return xml.toString();
  }

  private static String page(int width, int height) {
    return "<w:sectPr><w:pgSz w:w=\""
        + width
        + "\" w:h=\""
        + height
        + (width > height ? "\" w:orient=\"landscape\"/>" : "\"/>")
        + "<w:pgMar w:top=\"680\" w:right=\"680\" w:bottom=\"680\" w:left=\"680\""
        + " w:header=\"340\" w:footer=\"340\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>\n";
  }

  private void table() {
    int width = PHASE_WIDTH + diagram.columns() * (GAP_WIDTH + boxWidth);
    xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/>")
        .append("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>")
        .append("<w:top w:w=\"80\" w:type=\"dxa\"/><w:left w:w=\"100\" w:type=\"dxa\"/>")
        .append("<w:bottom w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/>")
        .append("</w:tblCellMar></w:tblPr><w:tblGrid>");
    gridColumn(PHASE_WIDTH);
    for (int column = 0; column < diagram.columns(); column++) {
      gridColumn(GAP_WIDTH);
      gridColumn(boxWidth / 2);
      gridColumn(boxWidth - boxWidth / 2);
    }
    xml.append("</w:tblGrid>\n");
    for (int row = 0; row < diagram.rows(); row++) {
      int depth = depth(row);
      for (int level = 0; level < depth; level++) {
        boxes(row, level, depth);
      }
      if (depth > 0 && row < diagram.rows() - 1) {
        arrowsBelow(row);
      }
    }
    xml.append("</w:tbl>\n");
  }

  /** Opens a row; its text decides its height if {@code rule} is "". */
  private void openRow(String rule, int height) {
    xml.append("<w:tr><w:trPr><w:cantSplit/>");
    if (!rule.isEmpty()) {
      xml.append("<w:trHeight w:val=\"" + height + "\" w:hRule=\"" + rule + "\"/>");
    }
    xml.append("</w:trPr>");
  }

  private void gridColumn(int width) {
    xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
  }

  private void boxes(int row, int level, int depth) {
    int length = lengthOfPhase(row);
    openRow(length > 0 ? "atLeast" : "", length / depth);
    phase(row, level == 0, false);
    int column = 0;
    while (column < diagram.columns()) {
      gap(row, column, level);
      List<BoxNode> stack = diagram.cell(row, column);
      if (level < stack.size()) {
        BoxNode node = stack.get(level);
        box(node, stack.size() == 1 && depth > 1);
        column += node.span();
        continue;
      }
      if (stack.size() == 1) {
        xml.append(
            new DocxCell(boxWidth)
                .span(2)
                .merged(false)
                .look(BoxStyle.of(stack.get(0).role()))
                .xml());
      } else {
        turning(level == 0 ? arrows.turn(row, column) : Turn.NONE, arrows.through(row, column));
      }
      column++;
    }
    xml.append("</w:tr>\n");
  }

  /**
   * The space for the name of a phase beside a single row, as rotated text makes no row higher; 0
   * if the phase has more rows.
   */
  private int lengthOfPhase(int row) {
    return diagram.phases().stream()
        .filter(phase -> phase.firstRow() == row && phase.lastRow() == row)
        .mapToInt(phase -> (int) (10 * size * LETTER * phase.name().length()) + PHASE_PADDING)
        .findFirst()
        .orElse(0);
  }

  /** Adds the cell of the gap before a column, with the arrow into the box of this level. */
  private void gap(int row, int column, int level) {
    String head = arrows.headOfTurn(row, column);
    DocxCell cell = new DocxCell(GAP_WIDTH).tight();
    if (!head.isEmpty()) {
      cell.merged(level == 0).add("Arrow", 0, level == 0 ? head : "");
    } else {
      boolean crossed = level == 0 && arrows.turnCrosses(row, column);
      cell.edges(crossed, false).add("Arrow", 0, arrows.sideways(row, column, level));
    }
    xml.append(cell.xml());
  }

  private void box(BoxNode node, boolean beginsMerge) {
    int span = node.span();
    DocxCell cell = new DocxCell(span * boxWidth + (span - 1) * GAP_WIDTH);
    cell.span(3 * span - 1);
    if (beginsMerge) {
      cell.merged(true);
    }
    cell.look(BoxStyle.of(node.role()));
    String style = style(node);
    node.lines()
        .forEach(line -> cell.add(style, line.indent(), DrawableText.breakable(line.text())));
    xml.append(cell.xml());
  }

  private static String style(BoxNode node) {
    if (node.role().isHeader()) {
      return "BoxTitle";
    }
    return node.role().isTitle() ? "Notice" : "Normal";
  }

  private void arrowsBelow(int row) {
    boolean titles = diagram.nodes().stream().anyMatch(n -> n.row() == row && n.role().isTitle());
    openRow(titles ? "exact" : "", TITLE_GAP);
    phase(row, false, true);
    for (int column = 0; column < diagram.columns(); column++) {
      xml.append(new DocxCell(GAP_WIDTH).tight().add("Arrow", 0, "").xml());
      below(arrows.down(row, column));
    }
    xml.append("</w:tr>\n");
  }

  /**
   * Adds the cell of the phase column.
   *
   * @param below whether it is beside the arrows below the row, which the last row of a phase
   *     leaves outside
   */
  private void phase(int row, boolean begins, boolean below) {
    DocxCell cell = new DocxCell(PHASE_WIDTH);
    Optional<Phase> phase =
        diagram.phases().stream()
            .filter(p -> p.firstRow() <= row && row <= (below ? p.lastRow() - 1 : p.lastRow()))
            .findFirst();
    if (phase.isPresent()) {
      boolean first = begins && phase.get().firstRow() == row;
      cell.merged(first).look(BoxStyle.PHASE).rising();
      if (first) {
        cell.add("BoxTitle", 0, phase.get().name());
      }
    }
    xml.append(cell.xml());
  }

  /** Adds a cell as wide as a box, through which an arrow may run, or in which it turns. */
  private void turning(Turn turn, String through) {
    switch (turn) {
      case NONE -> below(through);
      case SIDEWAYS -> halves(true, false, true);
      case FROM_ABOVE_TO_THE_LEFT -> halves(true, true, false);
      case FROM_ABOVE_TO_THE_RIGHT -> halves(false, true, true);
    }
  }

  /** Adds two halves of a cell with lines along the bottom, or between them. */
  private void halves(boolean belowLeft, boolean between, boolean belowRight) {
    DocxCell left = new DocxCell(boxWidth / 2).tight().edges(belowLeft, between);
    DocxCell right = new DocxCell(boxWidth - boxWidth / 2).tight().edges(belowRight, false);
    xml.append(left.add("Arrow", 0, "").xml()).append(right.add("Arrow", 0, "").xml());
  }

  /** Adds a cell as wide as a box, through which an arrow may run. */
  private void below(String arrow) {
    if (arrow.equals(DocxArrows.LINE)) {
      halves(false, true, false);
    } else {
      xml.append(new DocxCell(boxWidth).span(2).tight().add("Arrow", 0, arrow).xml());
    }
  }
}
