package screen.render.picture;

import java.util.List;
import java.util.stream.IntStream;
import screen.render.diagram.BoxNode;
import screen.render.diagram.Diagram;
import screen.render.diagram.Diagram.Arrow;

/**
 * The arrows of a diagram as characters in the cells of a table; "" if a cell has none. A long
 * arrow has its head in its last cell and is a line in those before.
 */
final class DocxArrows {
  /** A line from the top of the cell to its bottom. */
  static final String LINE = "\u2502";

  private static final String RIGHT = "\u2192";
  private static final String LEFT = "\u2190";
  private static final String DOWN = "\u2193";
  private static final String DOWN_THEN_RIGHT = "\u21b3";
  private static final String DOWN_THEN_LEFT = "\u21b2";

  private final Diagram diagram;

  DocxArrows(Diagram diagram) {
    this.diagram = diagram;
  }

  /** The character in the gap before a column, beside the box of this level. */
  String sideways(int row, int column, int level) {
    List<BoxNode> stack = diagram.cell(row, column);
    for (Arrow arrow : diagram.arrows()) {
      BoxNode from = diagram.node(arrow.from());
      BoxNode to = diagram.node(arrow.to());
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

  /** The character below a row. */
  String down(int row, int column) {
    List<Arrow> here = diagram.arrows().stream().filter(a -> leads(a, row, column)).toList();
    if (here.isEmpty()) {
      return "";
    }
    return here.stream().anyMatch(arrow -> ends(arrow, row)) ? DOWN : LINE;
  }

  /** The character in an empty cell that an arrow crosses or turns in. */
  String through(int row, int column) {
    for (Arrow arrow : diagram.arrows()) {
      BoxNode from = diagram.node(arrow.from());
      BoxNode to = diagram.node(arrow.to());
      if (isRound(from, to) && to.row() == row && from.column() == column) {
        return from.column() < to.column() ? DOWN_THEN_RIGHT : DOWN_THEN_LEFT;
      }
    }
    return diagram.arrows().stream().anyMatch(a -> leads(a, row, column)) ? LINE : "";
  }

  private boolean leads(Arrow arrow, int row, int column) {
    BoxNode from = diagram.node(arrow.from());
    BoxNode to = diagram.node(arrow.to());
    int at = from.span() > to.span() ? to.column() : from.column();
    return at == column && from.row() <= row && row < to.row();
  }

  /**
   * Whether the arrow's next station below this row is its target: no turn and no row with boxes
   * between.
   */
  private boolean ends(Arrow arrow, int row) {
    BoxNode to = diagram.node(arrow.to());
    return !isRound(diagram.node(arrow.from()), to)
        && IntStream.range(row + 1, to.row()).allMatch(between -> diagram.depth(between) == 0);
  }

  /** Whether an arrow leads down and then sideways. */
  private static boolean isRound(BoxNode from, BoxNode to) {
    return from.row() != to.row()
        && (from.column() >= to.column() + to.span() || to.column() >= from.column() + from.span());
  }
}
