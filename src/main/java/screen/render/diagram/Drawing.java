package screen.render.diagram;

import java.util.List;

/**
 * A diagram with coordinates, in points (1/72 inch) from the upper left corner.
 *
 * @param title of the diagram
 * @param description all its text in reading order
 * @param marks lines and areas over the boxes
 */
public record Drawing(
    String title,
    String description,
    double width,
    double height,
    List<Panel> panels,
    List<Connector> connectors,
    List<Mark> marks,
    List<Text> notes) {
  public Drawing {
    panels = List.copyOf(panels);
    connectors = List.copyOf(connectors);
    marks = List.copyOf(marks);
    notes = List.copyOf(notes);
  }

  /** A drawing without marks. */
  public Drawing(
      String title,
      String description,
      double width,
      double height,
      List<Panel> panels,
      List<Connector> connectors,
      List<Text> notes) {
    this(title, description, width, height, panels, connectors, List.of(), notes);
  }

  /** A box with its text. */
  public record Panel(String id, BoxStyle look, Rectangle bounds, List<Text> lines) {
    public Panel {
      lines = List.copyOf(lines);
    }
  }

  /** A line with right-angled turns and an arrowhead at its last point. */
  public record Connector(String from, String to, List<Point> points) {
    private static final double HEAD = 6;

    public Connector {
      points = List.copyOf(points);
      if (points.size() < 2) {
        throw new IllegalArgumentException("an arrow has two ends: " + from + ", " + to);
      }
    }

    /** The point within its head at which its line ends. */
    public Point neck() {
      return behindTip(HEAD / 2, 0);
    }

    /** The corners of its head, the tip first. */
    public List<Point> head() {
      return List.of(behindTip(0, 0), behindTip(HEAD, HEAD / 2), behindTip(HEAD, -HEAD / 2));
    }

    private Point behindTip(double back, double aside) {
      Point tip = points.get(points.size() - 1);
      Point before = points.get(points.size() - 2);
      double dx = Math.signum(tip.x() - before.x());
      double dy = Math.signum(tip.y() - before.y());
      return new Point(tip.x() - dx * back - dy * aside, tip.y() - dy * back - dx * aside);
    }
  }

  /**
   * An area without an edge, or a line.
   *
   * @param points its corners, at least two
   * @param filled whether it is an area
   * @param colour RGB
   * @param width of the line, in points; ignored for an area
   * @param dashed whether the line is dashed
   */
  public record Mark(List<Point> points, boolean filled, int colour, double width, boolean dashed) {
    public Mark {
      points = List.copyOf(points);
    }

    public static Mark area(int colour, Point... corners) {
      return new Mark(List.of(corners), true, colour, 0, false);
    }

    public static Mark line(int colour, double width, Point... points) {
      return new Mark(List.of(points), false, colour, width, false);
    }

    public static Mark dashed(int colour, double width, Point... points) {
      return new Mark(List.of(points), false, colour, width, true);
    }
  }

  public record Point(double x, double y) {}

  /**
   * One line of text.
   *
   * @param x its left end on the baseline, before rotation
   * @param y the baseline
   * @param width its measured width
   * @param rising whether it is rotated to run upwards
   */
  public record Text(
      String text, double x, double y, double size, boolean bold, double width, boolean rising) {}

  public record Rectangle(double x, double y, double width, double height) {
    public double right() {
      return x + width;
    }

    public double bottom() {
      return y + height;
    }

    public double centreX() {
      return x + width / 2;
    }

    public double centreY() {
      return y + height / 2;
    }
  }
}
