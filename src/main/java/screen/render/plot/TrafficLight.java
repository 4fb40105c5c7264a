package screen.render.plot;

import java.util.ArrayList;
import java.util.List;
import screen.render.diagram.BoxStyle;
import screen.render.diagram.DrawableText;
import screen.render.diagram.Drawing;
import screen.render.diagram.Drawing.Mark;
import screen.render.diagram.Drawing.Point;
import screen.render.diagram.Drawing.Rectangle;
import screen.render.diagram.Wrapping;
import screen.render.plot.Canvas.Align;

/** Lays out the risk of bias as a table: a row for each study, a circle for each domain. */
public final class TrafficLight {
  private static final double MARGIN = 10;
  private static final double NAME_WIDTH = 190;
  private static final double COLUMN = 34;
  private static final double OVERALL = 52;
  private static final double RADIUS = 8;
  private static final double ROW = 24;

  /** A legend narrower than this would break each name of a domain. */
  private static final double NARROWEST = 400;

  private TrafficLight() {}

  public static Drawing of(RiskOfBias risk) {
    Canvas canvas = new Canvas();
    int columns = risk.domains().size();
    double table = NAME_WIDTH + columns * COLUMN + (risk.hasOverall() ? OVERALL : 0);
    double width = Math.max(table, NARROWEST) + 2 * MARGIN;
    String title = "Risk of bias: " + risk.instrument();
    double y = MARGIN;
    for (String line :
        Wrapping.wrap(DrawableText.of(title), true, Canvas.SIZE, width - 2 * MARGIN, 0)) {
      canvas.text(line, MARGIN, y + Canvas.LINE / 2, Align.LEFT, true);
      y += Canvas.LINE;
    }
    y += 4;
    canvas.text("Study", MARGIN, y + ROW / 2, Align.LEFT, true);
    List<String> headings = risk.columns();
    for (int i = 0; i < headings.size(); i++) {
      canvas.text(headings.get(i), centre(i, columns), y + ROW / 2, Align.CENTRE, true);
    }
    y += ROW;
    List<String> description = new ArrayList<>();
    for (RiskOfBias.Study study : risk.studies()) {
      rule(canvas, y, table);
      y = row(canvas, risk, study, y);
      description.add(described(risk, study));
    }
    rule(canvas, y, table);
    for (int i = 0; i < columns; i++) {
      description.add("D" + (i + 1) + ": " + risk.domains().get(i));
    }
    RiskLegend legend = new RiskLegend(canvas, MARGIN, width - 2 * MARGIN);
    y = legend.judgements(risk.occurring(), y + 8);
    y = legend.domains(risk.domains(), y + 6);
    return canvas.drawn(title, description, width, y + MARGIN);
  }

  private static double row(Canvas canvas, RiskOfBias risk, RiskOfBias.Study study, double top) {
    List<String> name =
        Wrapping.wrap(DrawableText.of(study.name()), false, Canvas.SIZE, NAME_WIDTH - 10, 8);
    double height = Math.max(ROW, name.size() * Canvas.LINE + 6);
    double middle = top + height / 2;
    for (int i = 0; i < name.size(); i++) {
      double y = middle + (i - (name.size() - 1) / 2.0) * Canvas.LINE;
      canvas.text(name.get(i), MARGIN + (i == 0 ? 0 : 8), y, Align.LEFT, false);
    }
    List<Judgement> judgements = risk.row(study);
    for (int i = 0; i < judgements.size(); i++) {
      double x = centre(i, risk.domains().size());
      canvas.symbol(
          new Rectangle(x - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS),
          judgements.get(i).look(RADIUS),
          judgements.get(i).symbol());
    }
    return top + height;
  }

  private static String described(RiskOfBias risk, RiskOfBias.Study study) {
    List<String> parts = new ArrayList<>();
    List<Judgement> judgements = risk.row(study);
    for (int i = 0; i < judgements.size(); i++) {
      parts.add(risk.columns().get(i) + " " + judgements.get(i).label());
    }
    return DrawableText.of(study.name()) + ": " + String.join(", ", parts);
  }

  private static double centre(int column, int domains) {
    double left = MARGIN + NAME_WIDTH;
    return column < domains
        ? left + (column + 0.5) * COLUMN
        : left + domains * COLUMN + OVERALL / 2;
  }

  private static void rule(Canvas canvas, double y, double width) {
    canvas.mark(Mark.line(BoxStyle.LINE, 0.5, new Point(MARGIN, y), new Point(MARGIN + width, y)));
  }
}
