package screen.render.diagram;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import screen.render.diagram.Diagram.Arrow;
import screen.render.diagram.Drawing.Connector;
import screen.render.diagram.Drawing.Panel;
import screen.render.diagram.Drawing.Point;
import screen.render.diagram.Drawing.Rectangle;

/** Routes arrows through the gaps between boxes. */
final class Connectors {
  private Connectors() {}

  /**
   * A connector for each arrow.
   *
   * @param reach distance from a box at which a sideways arrow turns, in points
   */
  static List<Connector> of(Diagram diagram, List<Panel> panels, double reach) {
    Map<String, Rectangle> bounds =
        panels.stream().collect(Collectors.toMap(Panel::id, Panel::bounds));
    Function<String, Rectangle> place = id -> Objects.requireNonNull(bounds.get(id));
    return diagram.arrows().stream().map(arrow -> connector(diagram, arrow, place, reach)).toList();
  }

  private static Connector connector(
      Diagram diagram, Arrow arrow, Function<String, Rectangle> place, double reach) {
    BoxNode from = diagram.node(arrow.from());
    BoxNode to = diagram.node(arrow.to());
    Rectangle start = place.apply(arrow.from());
    Rectangle end = place.apply(arrow.to());
    List<Point> points;
    if (from.row() == to.row()) {
      points = sideways(start, end, reach);
    } else if (start.x() < end.right() && end.x() < start.right()) {
      points = down(start, end);
    } else {
      points = round(start, end);
    }
    return new Connector(arrow.from(), arrow.to(), points);
  }

  private static List<Point> sideways(Rectangle start, Rectangle end, double reach) {
    double y = start.centreY();
    if (y > end.y() && y < end.bottom()) {
      return List.of(new Point(start.right(), y), new Point(end.x(), y));
    }
    double turn = end.x() - reach;
    return List.of(
        new Point(start.right(), y),
        new Point(turn, y),
        new Point(turn, end.centreY()),
        new Point(end.x(), end.centreY()));
  }

  /** Straight down, through the middle of the narrower box. */
  private static List<Point> down(Rectangle start, Rectangle end) {
    double x = start.width() < end.width() ? start.centreX() : end.centreX();
    return List.of(new Point(x, start.bottom()), new Point(x, end.y()));
  }

  /** Down to the height of a box in another column, then into its side. */
  private static List<Point> round(Rectangle start, Rectangle end) {
    double side = start.centreX() < end.x() ? end.x() : end.right();
    return List.of(
        new Point(start.centreX(), start.bottom()),
        new Point(start.centreX(), end.centreY()),
        new Point(side, end.centreY()));
  }
}
