package screen.render.diagram;

import java.util.ArrayList;
import java.util.List;
import screen.render.diagram.Drawing.Text;

/**
 * Wrapped text and the space it needs, including padding.
 *
 * @param lines placed as if the block's upper left corner were 0, 0
 */
record TextBlock(List<Text> lines, double width, double height) {
  private static final double SIZE = 9;
  private static final double NOTE_SIZE = 7;
  private static final double LEADING = 1.28;
  private static final double INDENT = 9;
  private static final double PADDING_X = 7;
  private static final double PADDING_Y = 6;

  /**
   * From the top of a line to its baseline, as a fraction of its height, so that it looks centred.
   */
  private static final double BASELINE = 0.76;

  TextBlock {
    lines = List.copyOf(lines);
  }

  /** Wraps the text of a box of this width. */
  static TextBlock of(BoxNode node, double width) {
    BoxStyle look = BoxStyle.of(node.role());
    double inner = width - 2 * PADDING_X;
    double y = PADDING_Y;
    List<Text> placed = new ArrayList<>();
    for (BoxNode.Line line : node.lines()) {
      double indent = line.indent() * INDENT;
      double hang = line.indent() > 0 ? INDENT : 0;
      for (String text : Wrapping.wrap(line.text(), look.bold(), SIZE, inner - indent, hang)) {
        double length = Typeface.width(text, look.bold(), SIZE);
        double x = node.role().isHeader() ? (inner - length) / 2 : indent;
        placed.add(line(text, PADDING_X + x, y, SIZE, look.bold(), length));
        y += SIZE * LEADING;
        indent = line.indent() * INDENT + hang;
      }
    }
    return new TextBlock(placed, width, y + PADDING_Y);
  }

  /** Wraps a footnote, without padding. */
  static TextBlock note(String note, double width) {
    double y = 0;
    List<Text> placed = new ArrayList<>();
    for (String text : Wrapping.wrap(DrawableText.of(note), false, NOTE_SIZE, width, 0)) {
      double length = Typeface.width(text, false, NOTE_SIZE);
      placed.add(line(text, 0, y, NOTE_SIZE, false, length));
      y += NOTE_SIZE * LEADING;
    }
    return new TextBlock(placed, width, y);
  }

  /** The name of a phase, running upwards in the middle of its panel. */
  static Text rising(String name, Drawing.Rectangle panel) {
    double length = lengthOf(name);
    return new Text(
        name,
        panel.centreX() + SIZE * (BASELINE * LEADING - LEADING / 2),
        panel.centreY() + length / 2,
        SIZE,
        true,
        length,
        true);
  }

  /** The length of a phase's name, without padding. */
  static double lengthOf(String phase) {
    return Typeface.width(phase, true, SIZE);
  }

  /** Its lines, with the block's upper left corner at a point. */
  List<Text> at(double x, double y) {
    return lines.stream()
        .map(
            t ->
                new Text(t.text(), t.x() + x, t.y() + y, t.size(), t.bold(), t.width(), t.rising()))
        .toList();
  }

  private static Text line(
      String text, double x, double top, double size, boolean bold, double length) {
    double baseline = top + size * LEADING * BASELINE;
    return new Text(DrawableText.plainBlanks(text), x, baseline, size, bold, length, false);
  }
}
