package screen.render.diagram;

import java.util.ArrayList;
import java.util.List;
import screen.render.diagram.BoxNode.Line;

/** Builds the text of one box, line by line. */
final class BoxText {
  private final List<Line> lines = new ArrayList<>();

  /** Begins with a heading without a number. */
  static BoxText headed(String heading) {
    return new BoxText().text(0, heading);
  }

  /** A heading with its number on a line of its own, as in {@code Records screened}. */
  static BoxText counted(String heading, Tally tally) {
    return headed(heading).text(0, tally.text());
  }

  BoxText text(int indent, String text) {
    lines.add(new Line(indent, text));
    return this;
  }

  /** {@code Databases (n = 12)}. */
  BoxText count(int indent, String label, Tally tally) {
    return text(indent, label + " " + tally.text());
  }

  /** Adds a label with its count, unless that is 0 in all versions. */
  BoxText countIfAny(int indent, String label, Tally tally) {
    return tally.isZero() ? this : count(indent, label, tally);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  BoxText and(BoxText more) {
    lines.addAll(more.lines);
    return this;
  }

  List<Line> list() {
    return List.copyOf(lines);
  }
}
