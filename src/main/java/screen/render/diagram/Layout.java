package screen.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import screen.render.diagram.Diagram.Phase;
import screen.render.diagram.Drawing.Panel;
import screen.render.diagram.Drawing.Rectangle;
import screen.render.diagram.Drawing.Text;

/**
 * Computes the coordinates of a diagram. Text is wrapped first, a box is as high as its text, and a
 * row as high as its boxes need. The first box of each cell is centred on the axis of its row, so
 * that sideways arrows are straight; further boxes of the cell are placed below it.
 */
final class Layout {
  private static final double MARGIN = 16;
  private static final double PHASE_WIDTH = 18;
  private static final double PHASE_GAP = 12;
  private static final double PHASE_PADDING = 10;
  private static final double COLUMN_GAP = 28;
  private static final double ROW_GAP = 22;
  private static final double TITLE_GAP = 12;
  private static final double STACK_GAP = 8;
  private static final double NOTES_GAP = 14;

  private final Diagram diagram;
  private final double columnWidth;
  private final Map<String, TextBlock> blocks = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private Layout(Diagram diagram) {
    this.diagram = diagram;
    this.columnWidth = columnWidth(diagram.columns());
    for (BoxNode node : diagram.nodes()) {
      blocks.put(node.id(), TextBlock.of(node, width(node.span())));
    }
    double y = MARGIN;
    for (int number = 0; number < diagram.rows(); number++) {
      Row row = row(number, y);
      rows.add(row);
      y = row.isEmpty() ? y : row.bottom() + (row.isTitle() ? TITLE_GAP : ROW_GAP);
    }
  }

  /** The position of a row; an empty one has no height. */
  private record Row(double top, double axis, double bottom, boolean isTitle) {
    boolean isEmpty() {
      return top == bottom;
    }
  }

  static Drawing of(Diagram diagram, String title) {
    return new Layout(diagram).drawing(title);
  }

  private Drawing drawing(String title) {
    List<Panel> panels = new ArrayList<>();
    diagram.phases().forEach(phase -> panels.add(panel(phase)));
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < diagram.columns(); column++) {
        panels.addAll(cell(diagram.cell(row, column), rows.get(row)));
      }
    }
    double width = x(0) + width(diagram.columns()) + MARGIN;
    List<Text> notes = new ArrayList<>();
    double y = rows.get(rows.size() - 1).bottom() + NOTES_GAP;
    for (String note : diagram.notes()) {
      TextBlock block = TextBlock.note(note, width - 2 * MARGIN);
      notes.addAll(block.at(MARGIN, y));
      y += block.height();
    }
    return new Drawing(
        title,
        diagram.description(),
        width,
        y + MARGIN,
        panels,
        Connectors.of(diagram, panels, COLUMN_GAP / 2),
        notes);
  }

  private Row row(int number, double top) {
    double above = 0;
    double below = 0;
    boolean title = true;
    for (int column = 0; column < diagram.columns(); column++) {
      List<BoxNode> cell = diagram.cell(number, column);
      if (!cell.isEmpty()) {
        double half = height(cell.get(0)) / 2;
        above = Math.max(above, half);
        below = Math.max(below, stackHeight(cell) - half);
        title &= cell.get(0).role().isTitle();
      }
    }
    double missing = Math.max(0, wantedByPhase(number, top) - above - below);
    double axis = top + above + missing / 2;
    return new Row(top, axis, axis + below + missing / 2, title);
  }

  /** The least height of a row: enough for the name of a phase that ends with it. */
  private double wantedByPhase(int row, double top) {
    return diagram.phases().stream()
        .filter(phase -> phase.lastRow() == row)
        .mapToDouble(
            phase -> {
              double length = TextBlock.lengthOf(phase.name()) + 2 * PHASE_PADDING;
              return phase.firstRow() == row
                  ? length
                  : length - (top - rows.get(phase.firstRow()).top());
            })
        .max()
        .orElse(0);
  }

  private List<Panel> cell(List<BoxNode> cell, Row row) {
    List<Panel> panels = new ArrayList<>();
    double y = cell.isEmpty() ? 0 : row.axis() - height(cell.get(0)) / 2;
    for (BoxNode node : cell) {
      double x = x(node.column());
      TextBlock block = block(node);
      Rectangle bounds = new Rectangle(x, y, block.width(), block.height());
      panels.add(new Panel(node.id(), BoxStyle.of(node.role()), bounds, block.at(x, y)));
      y += block.height() + STACK_GAP;
    }
    return panels;
  }

  private Panel panel(Phase phase) {
    double top = rows.get(phase.firstRow()).top();
    double bottom = rows.get(phase.lastRow()).bottom();
    Rectangle bounds = new Rectangle(MARGIN, top, PHASE_WIDTH, bottom - top);
    Text name = TextBlock.rising(phase.name(), bounds);
    return new Panel(
        "phase_" + phase.name().toLowerCase(Locale.ROOT), BoxStyle.PHASE, bounds, List.of(name));
  }

  /** Two or three columns fill an A4 page in portrait, more of them one in landscape. */
  private static double columnWidth(int columns) {
    return switch (columns) {
      case 2 -> 206;
      case 3 -> 160;
      case 4 -> 168;
      default -> 144;
    };
  }

  private double x(int column) {
    return MARGIN + PHASE_WIDTH + PHASE_GAP + column * (columnWidth + COLUMN_GAP);
  }

  private double width(int columns) {
    return columns * columnWidth + (columns - 1) * COLUMN_GAP;
  }

  private double stackHeight(List<BoxNode> cell) {
    return cell.stream().mapToDouble(this::height).sum() + (cell.size() - 1) * STACK_GAP;
  }

  private double height(BoxNode node) {
    return block(node).height();
  }

  private TextBlock block(BoxNode node) {
    return Objects.requireNonNull(blocks.get(node.id()));
  }
}
