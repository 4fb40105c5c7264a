package screen.render.picture;

import java.util.List;
import java.util.Locale;
import screen.render.diagram.BoxStyle;

/** Draws the recall curve of an order of records as SVG: the share found after each record. */
public final class RecallSvg {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 360;
  private static final int LEFT = 60;
  private static final int TOP = 20;
  private static final int PLOT_WIDTH = 400;
  private static final int PLOT_HEIGHT = 280;

  private final StringBuilder svg = new StringBuilder();

  private RecallSvg() {}

  /**
   * The curve, and the line of a random order beneath it.
   *
   * @param isRelevant for each place whether the record there is relevant
   */
  public static String of(List<Boolean> isRelevant) {
    return of(isRelevant, isRelevant.size());
  }

  /**
   * The curve of a review that may still be screened: it ends at the last record screened so far.
   *
   * @param isRelevant for each record screened so far whether it is relevant
   * @param records how many there are, screened or not
   */
  public static String of(List<Boolean> isRelevant, int records) {
    return new RecallSvg().drawn(isRelevant, records);
  }

  private String drawn(List<Boolean> isRelevant, int records) {
    double end = records == 0 ? 1 : (double) isRelevant.size() / records;
    int total = (int) isRelevant.stream().filter(relevant -> relevant).count();
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\""
            + " viewBox=\"0 0 %1$d %2$d\" role=\"img\" aria-labelledby=\"recall-title\""
            + " font-family=\"Arial, Helvetica, sans-serif\" font-size=\"12\">",
        WIDTH, HEIGHT);
    line(
        "<title id=\"recall-title\">%d relevant records found among %d screened%s</title>",
        total, isRelevant.size(), records == isRelevant.size() ? "" : " of " + records);
    line("<rect width=\"100%%\" height=\"100%%\" fill=\"#%s\"/>", BoxStyle.hex(BoxStyle.PAPER));
    for (int percent = 0; percent <= 100; percent += 20) {
      String y = number(y(percent / 100.0));
      String x = number(x(percent / 100.0));
      line("<path d=\"M%d %sH%d\" stroke=\"#cccccc\"/>", LEFT, y, LEFT + PLOT_WIDTH);
      line(
          "<text x=\"%d\" y=\"%s\" text-anchor=\"end\" dy=\"4\">%d %%</text>",
          LEFT - 8, y, percent);
      line(
          "<text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%d %%</text>",
          x, TOP + PLOT_HEIGHT + 18, percent);
    }
    line(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">records screened, of %d</text>",
        LEFT + PLOT_WIDTH / 2, HEIGHT - 20, records);
    line(
        "<text transform=\"translate(14 %d) rotate(-90)\" text-anchor=\"middle\">relevant records"
            + " found, of %d</text>",
        TOP + PLOT_HEIGHT / 2, total);
    line(
        "<path d=\"M%d %dL%s %d\" stroke=\"#888888\" stroke-dasharray=\"4 4\"/>",
        LEFT, TOP + PLOT_HEIGHT, number(x(end)), TOP);
    line(
        "<path d=\"%s\" fill=\"none\" stroke=\"#%s\" stroke-width=\"2\"/>",
        curve(isRelevant, total, records), BoxStyle.hex(BoxStyle.LINE));
    line("</svg>");
    return svg.toString();
  }

  /** A step up at each relevant record. */
  private static String curve(List<Boolean> isRelevant, int total, int records) {
    StringBuilder path = new StringBuilder("M" + LEFT + " " + (TOP + PLOT_HEIGHT));
    int found = 0;
    for (int i = 0; i < isRelevant.size(); i++) {
      if (isRelevant.get(i)) {
        found++;
        path.append('H').append(number(x((i + 1.0) / records)));
        path.append('V').append(number(y((double) found / total)));
      }
    }
    double end = records == 0 ? 1 : (double) isRelevant.size() / records;
    return path.append('H').append(number(x(end))).toString();
  }

  private static double x(double share) {
    return LEFT + share * PLOT_WIDTH;
  }

  private static double y(double share) {
    return TOP + (1 - share) * PLOT_HEIGHT;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void line(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
