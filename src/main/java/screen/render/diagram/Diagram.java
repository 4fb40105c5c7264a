package screen.render.diagram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The content of a flow diagram without coordinates: boxes in a grid of rows and columns, arrows
 * between them, phases beside the rows, notes below.
 *
 * @param title official title of the diagram
 * @param columns number of columns of the grid
 * @param nodes boxes; those that share a cell are stacked in this order
 * @param arrows from box to box
 * @param phases from top to bottom
 * @param notes footnotes, one paragraph each
 */
public record Diagram(
    String title,
    int columns,
    List<BoxNode> nodes,
    List<Arrow> arrows,
    List<Phase> phases,
    List<String> notes) {
  public Diagram {
    nodes = List.copyOf(nodes);
    arrows = List.copyOf(arrows);
    phases = List.copyOf(phases);
    notes = notes.stream().map(DrawableText::of).toList();
    for (Arrow arrow : arrows) {
      if (find(nodes, arrow.from()).isEmpty() || find(nodes, arrow.to()).isEmpty()) {
        throw new IllegalArgumentException("an arrow joins boxes of the diagram: " + arrow);
      }
    }
  }

  /**
   * An arrow by the ids of its ends: sideways within a row, else down (and then sideways if the
   * columns differ).
   */
  public record Arrow(String from, String to) {}

  /**
   * A phase of the review, printed beside its rows.
   *
   * @param firstRow row of its first box
   * @param lastRow row of its last box
   */
  public record Phase(String name, int firstRow, int lastRow) {}

  public BoxNode node(String id) {
    return find(nodes, id).orElseThrow(() -> new IllegalArgumentException("no such box: " + id));
  }

  /** The boxes of one cell, from top to bottom. */
  public List<BoxNode> cell(int row, int column) {
    return nodes.stream().filter(node -> node.row() == row && node.column() == column).toList();
  }

  /** The largest number of stacked boxes in a cell of a row. */
  public int depth(int row) {
    return IntStream.range(0, columns).map(column -> cell(row, column).size()).max().orElse(0);
  }

  /** Its title, followed by that of the review unless it is blank. */
  public String titled(String review) {
    return review.isBlank() ? title : title + ": " + DrawableText.of(review);
  }

  /** Number of rows of the grid. */
  public int rows() {
    return nodes.stream().mapToInt(node -> node.row() + 1).max().orElse(0);
  }

  /** All its text in reading order, for screen readers. */
  public String description() {
    return nodes.stream().map(BoxNode::text).collect(Collectors.joining(". ", "", "."));
  }

  private static Optional<BoxNode> find(List<BoxNode> nodes, String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }
}
