package screen.render.diagram;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import screen.render.diagram.BoxNode.Role;
import screen.render.diagram.Diagram.Arrow;
import screen.render.diagram.Diagram.Phase;

/** Builds a diagram. */
final class Sketch {
  private final int columns;
  private final List<BoxNode> nodes = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();

  Sketch(int columns) {
    this.columns = columns;
  }

  /** Adds a box over all columns. */
  void wide(String id, Role role, int row, BoxText lines) {
    nodes.add(new BoxNode(id, role, row, 0, columns, lines.list()));
  }

  /** Adds a title over an arm of one or two columns. */
  void header(String id, Role role, int row, int column, int span, String text) {
    nodes.add(new BoxNode(id, role, row, column, span, BoxText.headed(text).list()));
  }

  void box(String id, Role role, int row, int column, BoxText lines) {
    nodes.add(new BoxNode(id, role, row, column, 1, lines.list()));
  }

  /**
   * Adds a box to the right of another, with an arrow to it, for records that leave the flow there.
   */
  void side(String id, Role role, BoxText lines, String from) {
    BoxNode node = nodes.stream().filter(n -> n.id().equals(from)).findFirst().orElseThrow();
    box(id, role, node.row(), node.column() + 1, lines);
    arrow(from, id);
  }

  void arrow(String from, String to) {
    arrows.add(new Arrow(from, to));
  }

  /** The diagram; a phase begins and ends at its first and last box, and needs at least one. */
  Diagram finished(String title, List<Phase> phases, List<String> notes) {
    List<Phase> filled = new ArrayList<>();
    for (Phase phase : phases) {
      IntSummaryStatistics rows =
          nodes.stream()
              .mapToInt(BoxNode::row)
              .filter(row -> phase.firstRow() <= row && row <= phase.lastRow())
              .summaryStatistics();
      if (rows.getCount() > 0) {
        filled.add(new Phase(phase.name(), rows.getMin(), rows.getMax()));
      }
    }
    return new Diagram(title, columns, nodes, arrows, filled, notes);
  }
}
