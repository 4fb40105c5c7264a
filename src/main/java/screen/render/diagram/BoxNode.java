package screen.render.diagram;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A box of a diagram.
 *
 * @param id stable over versions, such as {@code rec_excluded}
 * @param row from 0, top to bottom
 * @param column from 0, left to right
 * @param span how many columns it takes up, 1 or more
 */
public record BoxNode(String id, Role role, int row, int column, int span, List<Line> lines) {
  public BoxNode {
    lines = List.copyOf(lines);
    if (row < 0 || column < 0 || span < 1 || lines.isEmpty()) {
      throw new IllegalArgumentException("a box has a place in the grid and text: " + id);
    }
  }

  /** The role of a box, which decides its look. */
  public enum Role {
    /** Title of the arm of databases and registers. */
    HEADER,
    /** Title of an arm that only some reviews have. */
    GREY_HEADER,
    BOX,
    /** A box of an arm that only some reviews have. */
    GREY_BOX,
    /** Records still to be screened; absent from a finished review. */
    OPEN,
    /** A notice that the numbers are not final. */
    NOTICE;

    /** Whether its text is centred. */
    public boolean isHeader() {
      return this == HEADER || this == GREY_HEADER;
    }

    /** Whether it is above the flow itself. */
    public boolean isTitle() {
      return isHeader() || this == NOTICE;
    }
  }

  /**
   * A line before wrapping. The spaces within {@code (n = 12)} are non-breaking.
   *
   * @param indent levels of indentation, 0 or more
   */
  public record Line(int indent, String text) {
    public Line {
      text = DrawableText.of(text);
    }
  }

  /** Its text in reading order. */
  public String text() {
    return lines.stream()
        .map(line -> DrawableText.plainBlanks(line.text()))
        .collect(Collectors.joining(" "));
  }
}
