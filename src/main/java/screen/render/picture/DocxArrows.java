package screen.render.picture;

import java.util.List;
import java.util.stream.IntStream;
import screen.render.diagram.BoxNode;
import screen.render.diagram.Diagram;
import screen.render.diagram.Diagram.Arrow;

/**
 * The arrows of a diagram in the cells of a table: characters, and edges of cells as lines. A long
 * arrow has its head in its last cell and is a line in those before. An arrow that leads down and
 * then sideways turns in the row of its target, between the two rows of the table that this row
 * has.
 */
final class DocxArrows {
  /** A line from the top of the cell to its bottom. */
  static final String LINE = "\u2502";

  private static final String RIGHT = "\u2192";
  private static final String DOWN = "\u2193";
  private static final String HEAD_TO_THE_RIGHT = "\u25ba";
  private static final String HEAD_TO_THE_LEFT = "\u25c4";

  private final Diagram diagram;

  DocxArrows(Diagram diagram) {
    this.diagram = diagram;
  }

  /** The lines of an arrow that turns, in the upper one of the two rows of its target. */
  enum Turn {
    NONE,
    /** The line comes from above and leaves to the left. */
    FROM_ABOVE_TO_THE_LEFT,
    /** The line comes from above and leaves to the right. */
    FROM_ABOVE_TO_THE_RIGHT,
    /** The line runs sideways along the bottom of the cell. */
    SIDEWAYS
  }

  /** Whether an arrow turns in a row. */
  boolean turnIn(int row) {
    return diagram.arrows().stream()
        .anyMatch(
            arrow ->
                diagram.node(arrow.to()).row() == row
                    && isRound(diagram.node(arrow.from()), diagram.node(arrow.to())));
  }

  /** The line in a cell as wide as a box, at a place without boxes. */
  Turn turn(int row, int column) {
    for (Arrow arrow : diagram.arrows()) {
      BoxNode from = diagram.node(arrow.from());
      BoxNode to = diagram.node(arrow.to());
      if (isRound(from, to) && to.row() == row) {
        if (from.column() == column) {
          return from.column() < to.column()
              ? Turn.FROM_ABOVE_TO_THE_RIGHT
              : Turn.FROM_ABOVE_TO_THE_LEFT;
        }
        if (isBetween(column, from, to)) {
          return Turn.SIDEWAYS;
        }
      }
    }
    return Turn.NONE;
  }

  /** Whether a line runs sideways through the gap before a column. */
  boolean turnCrosses(int row, int column) {
    return diagram.arrows().stream()
        .anyMatch(
            arrow -> {
              BoxNode from = diagram.node(arrow.from());
              BoxNode to = diagram.node(arrow.to());
              return isRound(from, to)
                  && to.row() == row
                  && (isBetween(column, from, to)
                      || (from.column() == column && from.column() > to.column()));
            });
  }

  /** The head, in the gap before a column, of an arrow that turns; "" if there is none. */
  String headOfTurn(int row, int column) {
    for (Arrow arrow : diagram.arrows()) {
      BoxNode from = diagram.node(arrow.from());
      BoxNode to = diagram.node(arrow.to());
      if (isRound(from, to) && to.row() == row) {
        if (from.column() < to.column() && to.column() == column) {
          return HEAD_TO_THE_RIGHT;
        }
        if (from.column() > to.column() && to.column() + to.span() == column) {
          return HEAD_TO_THE_LEFT;
        }
      }
    }
    return "";
  }

  private static boolean isBetween(int column, BoxNode from, BoxNode to) {
    return from.column() < to.column()
        ? from.column() < column && column < to.column()
        : to.column() + to.span() <= column && column < from.column();
  }

  /** The character in the gap before a column, beside the box of this level. */
  String sideways(int row, int column, int level) {
    List<BoxNode> stack = diagram.cell(row, column);
    return diagram.arrows().stream()
            .anyMatch(
                arrow -> {
                  BoxNode from = diagram.node(arrow.from());
                  boolean intoThis =
                      level < stack.size() && stack.get(level).equals(diagram.node(arrow.to()));
                  return intoThis && from.column() < column && from.row() == row;
                })
        ? RIGHT
        : "";
  }

  /** The character below a row. */
  String down(int row, int column) {
    List<Arrow> here = diagram.arrows().stream().filter(a -> leads(a, row, column)).toList();
    if (here.isEmpty()) {
      return "";
    }
    return here.stream().anyMatch(arrow -> ends(arrow, row)) ? DOWN : LINE;
  }

  /** The character in an empty cell that an arrow crosses from top to bottom. */
  String through(int row, int column) {
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
