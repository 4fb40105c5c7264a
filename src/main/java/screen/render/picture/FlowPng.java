package screen.render.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import screen.render.diagram.Diagrams;
import screen.render.diagram.Drawing;
import screen.render.diagram.Drawing.Connector;
import screen.render.diagram.Drawing.Panel;
import screen.render.diagram.Drawing.Point;
import screen.render.diagram.Drawing.Rectangle;
import screen.render.diagram.Drawing.Text;
import screen.render.diagram.Look;
import screen.render.diagram.Typeface;
import screen.render.figures.ReviewReport;
import screen.render.raster.Canvas;
import screen.render.raster.PngFile;

/** The diagram as PNG at 300 dots per inch of its printed size. */
public final class FlowPng {
  private static final double DOTS_PER_INCH = 300;
  private static final double POINTS_PER_INCH = 72;
  private static final double DASH = 4;
  private static final double GAP = 3;

  private final AffineTransform toDots;
  private final Canvas canvas;

  private FlowPng(Drawing drawing) {
    double scale = Page.fitting(drawing).scale() * DOTS_PER_INCH / POINTS_PER_INCH;
    this.toDots = AffineTransform.getScaleInstance(scale, scale);
    this.canvas =
        new Canvas(
            (int) Math.ceil(drawing.width() * scale),
            (int) Math.ceil(drawing.height() * scale),
            Look.PAPER);
  }

  public static byte[] render(ReviewReport report) {
    Drawing drawing = Diagrams.drawn(report.protocol(), report.flow());
    FlowPng png = new FlowPng(drawing);
    drawing.connectors().forEach(png::connector);
    drawing.panels().forEach(png::panel);
    drawing.notes().forEach(note -> png.text(note, Look.NOTE_INK));
    return PngFile.of(png.canvas, DOTS_PER_INCH, drawing.title(), drawing.description());
  }

  private void connector(Connector connector) {
    List<Point> points = connector.points();
    for (int i = 1; i < points.size(); i++) {
      Point end = i == points.size() - 1 ? connector.neck() : points.get(i);
      line(points.get(i - 1), end, Look.LINE);
    }
    Path2D head = new Path2D.Double();
    List<Point> corners = connector.head();
    head.moveTo(corners.get(0).x(), corners.get(0).y());
    corners.forEach(corner -> head.lineTo(corner.x(), corner.y()));
    canvas.fill(head, toDots, Look.LINE);
  }

  private void panel(Panel panel) {
    Rectangle r = panel.bounds();
    Look look = panel.look();
    double arc = 2 * look.radius();
    canvas.fill(
        new RoundRectangle2D.Double(r.x(), r.y(), r.width(), r.height(), arc, arc),
        toDots,
        look.fill());
    if (look.stroke() != look.fill()) {
      frame(r, look);
    }
    panel.lines().forEach(line -> text(line, look.ink()));
  }

  private void frame(Rectangle r, Look look) {
    List<Point> corners =
        List.of(
            new Point(r.x(), r.y()),
            new Point(r.right(), r.y()),
            new Point(r.right(), r.bottom()),
            new Point(r.x(), r.bottom()),
            new Point(r.x(), r.y()));
    for (int i = 1; i < corners.size(); i++) {
      if (look.dashed()) {
        dashes(corners.get(i - 1), corners.get(i), look.stroke());
      } else {
        line(corners.get(i - 1), corners.get(i), look.stroke());
      }
    }
  }

  private void dashes(Point from, Point to, int rgb) {
    double length = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
    double dx = (to.x() - from.x()) / length;
    double dy = (to.y() - from.y()) / length;
    for (double at = 0; at < length; at += DASH + GAP) {
      double end = Math.min(at + DASH, length);
      line(
          new Point(from.x() + dx * at, from.y() + dy * at),
          new Point(from.x() + dx * end, from.y() + dy * end),
          rgb);
    }
  }

  /** A line along one axis, its ends square and half its width longer, so that corners close. */
  private void line(Point from, Point to, int rgb) {
    double half = Look.LINE_WIDTH / 2;
    canvas.fill(
        new Rectangle2D.Double(
            Math.min(from.x(), to.x()) - half,
            Math.min(from.y(), to.y()) - half,
            Math.abs(to.x() - from.x()) + 2 * half,
            Math.abs(to.y() - from.y()) + 2 * half),
        toDots,
        rgb);
  }

  private void text(Text text, int ink) {
    AffineTransform pen = new AffineTransform(toDots);
    pen.translate(text.x(), text.y());
    if (text.rising()) {
      pen.quadrantRotate(-1);
    }
    pen.scale(text.size(), text.size());
    for (Typeface.Run run : Typeface.runs(text.text(), text.bold())) {
      for (int codePoint : run.text().codePoints().toArray()) {
        canvas.fill(run.face().outline(codePoint), pen, ink);
        pen.translate(run.face().advance(codePoint), 0);
      }
    }
  }
}
