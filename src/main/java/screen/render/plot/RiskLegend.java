package screen.render.plot;

import java.util.List;
import screen.render.diagram.DrawableText;
import screen.render.diagram.Drawing.Rectangle;
import screen.render.diagram.Typeface;
import screen.render.diagram.Wrapping;
import screen.render.plot.Canvas.Align;

/** Explains the domains and the symbols below a plot of the risk of bias. */
final class RiskLegend {
  private static final double RADIUS = 6;
  private static final double ROW = 16;
  private static final double GAP = 16;

  private final Canvas canvas;
  private final double left;
  private final double width;

  RiskLegend(Canvas canvas, double left, double width) {
    this.canvas = canvas;
    this.left = left;
    this.width = width;
  }

  /** Lists the symbols in rows; returns the y below them. */
  double judgements(List<Judgement> judgements, double top) {
    double x = left;
    double y = top;
    for (Judgement judgement : judgements) {
      String label = DrawableText.of(judgement.label());
      double length = 2 * RADIUS + 5 + Typeface.width(label, false, Canvas.SIZE);
      if (x > left && x + length > left + width) {
        x = left;
        y += ROW;
      }
      canvas.symbol(
          new Rectangle(x, y + ROW / 2 - RADIUS, 2 * RADIUS, 2 * RADIUS),
          judgement.look(RADIUS),
          judgement.symbol());
      canvas.text(label, x + 2 * RADIUS + 5, y + ROW / 2, Align.LEFT, false);
      x += length + GAP;
    }
    return y + ROW;
  }

  /** Lists the names of the domains; returns the y below them. */
  double domains(List<String> domains, double top) {
    double y = top;
    for (int i = 0; i < domains.size(); i++) {
      canvas.text("D" + (i + 1), left, y + Canvas.LINE / 2, Align.LEFT, true);
      List<String> lines =
          Wrapping.wrap(DrawableText.of(domains.get(i)), false, Canvas.SIZE, width - 26, 0);
      for (String line : lines) {
        canvas.text(line, left + 26, y + Canvas.LINE / 2, Align.LEFT, false);
        y += Canvas.LINE;
      }
    }
    return y;
  }
}
