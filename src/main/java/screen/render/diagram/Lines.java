package screen.render.diagram;

import java.util.ArrayList;
import java.util.List;
import screen.render.diagram.Node.Line;

/** The text of one box, line by line. */
final class Lines {
  private final List<Line> lines = new ArrayList<>();

  /** Begins with a heading that has no number. */
  static Lines headed(String heading) {
    return new Lines().text(0, heading);
  }

  /** A heading with its number on a line of its own, as in {@code Records screened}. */
  static Lines counted(String heading, int n) {
    return headed(heading).text(0, Legible.count(n));
  }

  Lines text(int indent, String text) {
    lines.add(new Line(indent, text));
    return this;
  }

  /** {@code Databases (n = 12)}. */
  Lines count(int indent, String label, int n) {
    return text(indent, label + " " + Legible.count(n));
  }

  /** The same, left out where there is none. */
  Lines countIfAny(int indent, String label, int n) {
    return n == 0 ? this : count(indent, label, n);
  }

  Lines and(Lines more) {
    lines.addAll(more.lines);
    return this;
  }

  List<Line> list() {
    return List.copyOf(lines);
  }
}
