package screen.render.picture;

import screen.render.diagram.Drawing;

/**
 * The A4 page that a drawing is printed on, in points.
 *
 * @param scale at most 1, so that the drawing fits between the margins
 */
record Page(double width, double height, double scale) {
  private static final double SHORT_SIDE = 595.28;
  private static final double LONG_SIDE = 841.89;
  static final double MARGIN = 28;

  /** Portrait or landscape, whichever makes the drawing larger. */
  static Page fitting(Drawing drawing) {
    double upright = scale(drawing, SHORT_SIDE, LONG_SIDE);
    double onItsSide = scale(drawing, LONG_SIDE, SHORT_SIDE);
    return upright >= onItsSide
        ? new Page(SHORT_SIDE, LONG_SIDE, upright)
        : new Page(LONG_SIDE, SHORT_SIDE, onItsSide);
  }

  /** The left edge of the centred drawing. */
  double left(Drawing drawing) {
    return (width - drawing.width() * scale) / 2;
  }

  private static double scale(Drawing drawing, double width, double height) {
    double room =
        Math.min((width - 2 * MARGIN) / drawing.width(), (height - 2 * MARGIN) / drawing.height());
    return Math.min(1, room);
  }
}
