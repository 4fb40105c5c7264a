package screen.report;

import java.util.List;
import screen.report.diagram.Diagram;
import screen.report.diagram.Diagram.Arrow;
import screen.report.diagram.Node;

/** The arrows of a diagram as signs in the cells of a table; "" where there is none. */
final class DocxArrows {
  private static final String RIGHT = "\u2192";
  private static final String LEFT = "\u2190";
  private static final String DOWN = "\u2193";
  private static final String DOWN_THEN_RIGHT = "\u21b3";
  private static final String DOWN_THEN_LEFT = "\u21b2";

  private final Diagram diagram;

  DocxArrows(Diagram diagram) {
    this.diagram = diagram;
  }

  /** In the gap in front of a column, beside the box of this level. */
  String sideways(int row, int column, int level) {
    List<Node> stack = diagram.cell(row, column);
    for (Arrow arrow : diagram.arrows()) {
      Node from = diagram.node(arrow.from());
      Node to = diagram.node(arrow.to());
      boolean intoThis = level < stack.size() && stack.get(level).equals(to);
      if (intoThis && from.column() < column && (from.row() == row || isRound(from, to))) {
        return RIGHT;
      }
      boolean pastThis = to.row() == row && level == 0 && to.column() + to.span() == column;
      if (pastThis && from.column() >= column && isRound(from, to)) {
        return LEFT;
      }
    }
    return "";
  }

  /** Below a row. */
  String down(int row, int column) {
    return diagram.arrows().stream().anyMatch(arrow -> leads(arrow, row, column)) ? DOWN : "";
  }

  /** In an empty cell that an arrow crosses or turns in. */
  String through(int row, int column) {
    for (Arrow arrow : diagram.arrows()) {
      Node from = diagram.node(arrow.from());
      Node to = diagram.node(arrow.to());
      if (isRound(from, to) && to.row() == row && from.column() == column) {
        return from.column() < to.column() ? DOWN_THEN_RIGHT : DOWN_THEN_LEFT;
      }
    }
    return down(row, column);
  }

  private boolean leads(Arrow arrow, int row, int column) {
    Node from = diagram.node(arrow.from());
    Node to = diagram.node(arrow.to());
    int at = from.span() > to.span() ? to.column() : from.column();
    return at == column && from.row() <= row && row < to.row();
  }

  /** Whether an arrow leads down and then sideways. */
  private static boolean isRound(Node from, Node to) {
    return from.row() != to.row()
        && (from.column() >= to.column() + to.span() || to.column() >= from.column() + from.span());
  }
}
