package screen.render.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import screen.render.diagram.Drawing;
import screen.render.diagram.Drawing.Mark;
import screen.render.diagram.Drawing.Panel;
import screen.render.diagram.Drawing.Point;
import screen.render.diagram.Drawing.Rectangle;
import screen.render.diagram.Drawing.Text;

/** Puts plots below each other in one drawing. */
public final class Stacked {
  private Stacked() {}

  /**
   * One drawing of plots, which have no arrows.
   *
   * @param plots at least one
   */
  public static Drawing of(List<Drawing> plots) {
    if (plots.size() == 1) {
      return plots.get(0);
    }
    List<Panel> panels = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    List<Text> notes = new ArrayList<>();
    double y = 0;
    for (int i = 0; i < plots.size(); i++) {
      Drawing plot = plots.get(i);
      double top = y;
      String prefix = "plot-" + (i + 1) + "-";
      plot.panels()
          .forEach(
              it ->
                  panels.add(
                      new Panel(
                          prefix + it.id(),
                          it.look(),
                          down(it.bounds(), top),
                          down(it.lines(), top))));
      plot.marks().forEach(mark -> marks.add(down(mark, top)));
      notes.addAll(down(plot.notes(), top));
      y += plot.height();
    }
    return new Drawing(
        plots.stream().map(Drawing::title).collect(Collectors.joining("; ")),
        plots.stream().map(Drawing::description).collect(Collectors.joining("\n")),
        plots.stream().mapToDouble(Drawing::width).max().orElseThrow(),
        y,
        panels,
        List.of(),
        marks,
        notes);
  }

  private static Rectangle down(Rectangle bounds, double by) {
    return new Rectangle(bounds.x(), bounds.y() + by, bounds.width(), bounds.height());
  }

  private static List<Text> down(List<Text> lines, double by) {
    return lines.stream()
        .map(
            it ->
                new Text(
                    it.text(), it.x(), it.y() + by, it.size(), it.bold(), it.width(), it.rising()))
        .toList();
  }

  private static Mark down(Mark mark, double by) {
    List<Point> points =
        mark.points().stream().map(point -> new Point(point.x(), point.y() + by)).toList();
    return new Mark(points, mark.filled(), mark.colour(), mark.width(), mark.dashed());
  }
}
