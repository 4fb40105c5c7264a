package screen.render.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import screen.render.diagram.BoxStyle;
import screen.render.diagram.DrawableText;
import screen.render.diagram.Drawing;
import screen.render.diagram.Drawing.Mark;
import screen.render.diagram.Drawing.Point;
import screen.render.diagram.Drawing.Rectangle;
import screen.render.diagram.Wrapping;
import screen.render.plot.Canvas.Align;

/** Lays out the risk of bias as a bar for each domain: the shares of studies by judgement. */
public final class RiskSummary {
  private static final double MARGIN = 10;
  private static final double NAME_WIDTH = 210;
  private static final double BAR = 300;
  private static final double THICKNESS = 15;
  private static final double ROW = 24;

  /** A narrower part of a bar has no room for its symbol. */
  private static final double ROOM = 11;

  private RiskSummary() {}

  public static Drawing of(RiskOfBias risk) {
    Canvas canvas = new Canvas();
    double left = MARGIN + NAME_WIDTH;
    double width = left + BAR + MARGIN + 10;
    String title =
        "Risk of bias: "
            + risk.instrument()
            + ", "
            + risk.studies().size()
            + (risk.studies().size() == 1 ? " study" : " studies");
    double y = MARGIN;
    for (String line :
        Wrapping.wrap(DrawableText.of(title), true, Canvas.SIZE, width - 2 * MARGIN, 0)) {
      canvas.text(line, MARGIN, y + Canvas.LINE / 2, Align.LEFT, true);
      y += Canvas.LINE;
    }
    y += 6;
    List<String> names =
        Stream.concat(
                risk.domains().stream(),
                risk.hasOverall() ? Stream.of(RiskOfBias.OVERALL) : Stream.of())
            .toList();
    List<String> description = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      List<String> name =
          Wrapping.wrap(DrawableText.of(names.get(i)), false, Canvas.SIZE, NAME_WIDTH - 12, 0);
      boolean overall = i == risk.domains().size();
      double height = Math.max(ROW, name.size() * Canvas.LINE + 4);
      for (int line = 0; line < name.size(); line++) {
        double at = y + height / 2 + (line - (name.size() - 1) / 2.0) * Canvas.LINE;
        canvas.text(name.get(line), left - 8, at, Align.RIGHT, overall);
      }
      description.add(bar(canvas, risk, i, names.get(i), left, y + height / 2));
      y += height;
    }
    for (int percent = 0; percent <= 100; percent += 25) {
      double x = left + BAR * percent / 100;
      canvas.mark(Mark.line(BoxStyle.LINE, 0.75, new Point(x, y + 1), new Point(x, y + 5)));
      canvas.note(percent + " %", x, y + 11, Align.CENTRE);
    }
    canvas.mark(
        Mark.line(BoxStyle.LINE, 0.75, new Point(left, y + 1), new Point(left + BAR, y + 1)));
    RiskLegend legend = new RiskLegend(canvas, MARGIN, width - 2 * MARGIN);
    y = legend.judgements(risk.occurring(), y + 20);
    return canvas.drawn(title, description, width, y + MARGIN);
  }

  /** Draws a bar; returns it in words. */
  private static String bar(
      Canvas canvas, RiskOfBias risk, int column, String name, double left, double middle) {
    List<Judgement> judgements = risk.column(column);
    List<String> words = new ArrayList<>();
    double x = left;
    for (Judgement judgement : risk.occurring()) {
      long count = judgements.stream().filter(judgement::equals).count();
      double length = BAR * count / judgements.size();
      if (count > 0) {
        canvas.symbol(
            new Rectangle(x, middle - THICKNESS / 2, length, THICKNESS),
            judgement.look(0),
            length >= ROOM ? judgement.symbol() : "");
        words.add(judgement.label() + " " + count);
      }
      x += length;
    }
    return DrawableText.of(name) + ": " + String.join(", ", words);
  }
}
