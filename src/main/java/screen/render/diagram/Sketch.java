package screen.render.diagram;

import java.util.ArrayList;
import java.util.List;
import screen.render.diagram.BoxNode.Role;
import screen.render.diagram.Diagram.Arrow;
import screen.render.diagram.Diagram.Phase;

/** A diagram under construction. */
final class Sketch {
  private final int columns;
  private final List<BoxNode> nodes = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();

  Sketch(int columns) {
    this.columns = columns;
  }

  /** A box over all columns. */
  void wide(String id, Role role, int row, BoxText lines) {
    nodes.add(new BoxNode(id, role, row, 0, columns, lines.list()));
  }

  /** A title over an arm of two columns, or over one. */
  void header(String id, Role role, int row, int column, int span, String text) {
    nodes.add(new BoxNode(id, role, row, column, span, BoxText.headed(text).list()));
  }

  void box(String id, Role role, int row, int column, BoxText lines) {
    nodes.add(new BoxNode(id, role, row, column, 1, lines.list()));
  }

  /** What leaves the flow here: a box to the right of another one, in the same row. */
  void side(String id, Role role, BoxText lines, String from) {
    BoxNode node = nodes.stream().filter(n -> n.id().equals(from)).findFirst().orElseThrow();
    box(id, role, node.row(), node.column() + 1, lines);
    arrow(from, id);
  }

  void arrow(String from, String to) {
    arrows.add(new Arrow(from, to));
  }

  Diagram finished(String title, List<Phase> phases, List<String> notes) {
    return new Diagram(title, columns, nodes, arrows, phases, notes);
  }
}
