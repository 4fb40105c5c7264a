package screen.render.diagram;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One box.
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

  /** What a box is for; it decides how it looks. */
  public enum Role {
    /** Title of the arm of databases and registers. */
    HEADER,
    /** Title of an arm that not every review has. */
    GREY_HEADER,
    BOX,
    /** A box of an arm that not every review has. */
    GREY_BOX,
    /** What is still to be judged; gone when the review is done. */
    OPEN,
    /** Says that the numbers are not final. */
    NOTICE;

    /** Whether its text stands in the middle. */
    public boolean isHeader() {
      return this == HEADER || this == GREY_HEADER;
    }

    /** Whether it stands above the flow itself. */
    public boolean isTitle() {
      return isHeader() || this == NOTICE;
    }
  }

  /**
   * A line as it is meant, before it is wrapped. Its blanks within {@code (n = 12)} do not break.
   *
   * @param indent steps to the right, 0 or more
   */
  public record Line(int indent, String text) {
    public Line {
      text = DrawableText.of(text);
    }
  }

  /** Its words in reading order. */
  public String text() {
    return lines.stream()
        .map(line -> DrawableText.plainBlanks(line.text()))
        .collect(Collectors.joining(" "));
  }
}
