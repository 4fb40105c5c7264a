package screen.render.diagram;

import screen.render.diagram.Drawing.Rectangle;
import screen.render.diagram.Drawing.Text;

/** Compares the areas of a drawing. */
public final class Areas {
  private Areas() {}

  /** The area that a line takes up, a fifth of its size below the baseline. */
  public static Rectangle of(Text line) {
    return line.rising()
        ? new Rectangle(
            line.x() - 0.8 * line.size(), line.y() - line.width(), line.size(), line.width())
        : new Rectangle(line.x(), line.y() - 0.8 * line.size(), line.width(), line.size());
  }

  /** Whether the two share more than an edge. */
  public static boolean overlap(Rectangle one, Rectangle other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }

  public static boolean contains(Rectangle outer, Rectangle inner) {
    return outer.x() <= inner.x()
        && outer.y() <= inner.y()
        && inner.right() <= outer.right()
        && inner.bottom() <= outer.bottom();
  }
}
