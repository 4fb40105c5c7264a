package screen.render.plot;

import screen.meta.Interval;
import screen.meta.Measure;
import screen.render.diagram.BoxStyle;
import screen.render.diagram.Drawing.Mark;
import screen.render.diagram.Drawing.Point;
import screen.render.diagram.Drawing.Rectangle;
import screen.render.plot.Canvas.Align;

/** Draws effects above the scale of a forest plot. Colours differ for colour-blind people too. */
final class PlotArea {
  static final int BLUE = 0x0072B2;
  static final int ORANGE = 0xD55E00;
  static final double FINE = 0.75;
  static final double THICK = 1.25;

  /** The side of the largest square, and the height of a diamond. */
  private static final double SQUARE = 12;

  private static final double SMALLEST = 2.5;
  private static final double ARROW = 5;
  private static final BoxStyle SQUARE_LOOK =
      new BoxStyle(0x7FB8D8, BLUE, false, 0, BoxStyle.INK, false);

  private final Canvas canvas;
  private final Axis axis;
  private final double left;
  private final double width;

  PlotArea(Canvas canvas, Axis axis, double left, double width) {
    this.canvas = canvas;
    this.axis = axis;
    this.left = left;
    this.width = width;
  }

  /**
   * Draws the effect of a study.
   *
   * @param share of the largest weight, which is the share of the largest area
   */
  void square(double estimate, double at, double share) {
    double side = Math.max(SMALLEST, SQUARE * Math.sqrt(share));
    double x = x(estimate);
    canvas.symbol(new Rectangle(x - side / 2, at - side / 2, side, side), SQUARE_LOOK, "");
  }

  /** Draws an interval; an end beyond the scale becomes an arrow. */
  void interval(Interval interval, double at, int colour, double thickness) {
    double from = Math.max(interval.lower(), axis.low());
    double to = Math.min(interval.upper(), axis.high());
    canvas.mark(Mark.line(colour, thickness, new Point(x(from), at), new Point(x(to), at)));
    if (from > interval.lower()) {
      arrow(x(from), at, ARROW, colour);
    }
    if (to < interval.upper()) {
      arrow(x(to), at, -ARROW, colour);
    }
  }

  private void arrow(double tip, double at, double back, int colour) {
    canvas.mark(
        Mark.area(
            colour,
            new Point(tip, at),
            new Point(tip + back, at - ARROW / 2),
            new Point(tip + back, at + ARROW / 2)));
  }

  /** Draws a pooled effect; a corner beyond the scale is cut off. */
  void diamond(double estimate, Interval interval, double at, int colour) {
    double from = Math.max(interval.lower(), axis.low());
    double to = Math.min(interval.upper(), axis.high());
    double half = SQUARE / 2;
    double leftEnd = half * cut(from - interval.lower(), estimate - interval.lower());
    double rightEnd = half * cut(interval.upper() - to, interval.upper() - estimate);
    canvas.mark(
        Mark.area(
            colour,
            new Point(x(from), at - leftEnd),
            new Point(x(estimate), at - half),
            new Point(x(to), at - rightEnd),
            new Point(x(to), at + rightEnd),
            new Point(x(estimate), at + half),
            new Point(x(from), at + leftEnd)));
  }

  private static double cut(double beyond, double length) {
    return length > 0 ? beyond / length : 0;
  }

  /** Draws the line of no effect. */
  void noEffect(double top, double bottom) {
    canvas.mark(Mark.line(BoxStyle.LINE, FINE, new Point(x(0), top), new Point(x(0), bottom)));
  }

  /** Draws a dashed line at the pooled effect. */
  void average(double estimate, double top, double bottom) {
    canvas.mark(
        Mark.dashed(ORANGE, FINE, new Point(x(estimate), top), new Point(x(estimate), bottom)));
  }

  /** Draws the scale; returns the y below it. */
  double scale(double at, Measure measure) {
    canvas.mark(Mark.line(BoxStyle.LINE, FINE, new Point(left, at), new Point(left + width, at)));
    for (Axis.Tick tick : axis.ticks()) {
      double x = x(tick.value());
      canvas.mark(Mark.line(BoxStyle.LINE, FINE, new Point(x, at), new Point(x, at + 4)));
      canvas.text(tick.label(), x, at + 11, Align.CENTRE, false);
    }
    canvas.note(
        measure.label() + (measure.isRatio() ? ", logarithmic scale" : ""),
        left + width / 2,
        at + 23,
        Align.CENTRE);
    return at + 32;
  }

  private double x(double value) {
    return left + axis.share(value) * width;
  }
}
