package screen.render.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import screen.render.diagram.BoxStyle;
import screen.render.diagram.Drawing;
import screen.render.diagram.Drawing.Connector;
import screen.render.diagram.Drawing.Mark;
import screen.render.diagram.Drawing.Panel;
import screen.render.diagram.Drawing.Point;
import screen.render.diagram.Drawing.Rectangle;
import screen.render.diagram.Drawing.Text;
import screen.render.diagram.Typeface;
import screen.render.figures.Xml;

/**
 * Writes a drawing as SVG. Text stays text; its measured length is given, so that it stays within
 * its box in any font of the viewer.
 */
public final class DrawingSvg {
  /**
   * Fonts of the measured width, then one nearly as narrow: some viewers, such as librsvg, ignore
   * the given length, and the plain DejaVu Sans would overflow the boxes.
   */
  private static final String FONTS =
      "Arial, Helvetica, 'Liberation Sans', Arimo, 'Nimbus Sans', FreeSans,"
          + " 'DejaVu Sans Condensed', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";

  private static final String DASHES = " stroke-dasharray=\"4 3\"";
  private static final String LINE = BoxStyle.hex(BoxStyle.LINE);
  private static final String LINE_WIDTH = number(BoxStyle.LINE_WIDTH);

  private final String name;
  private final StringBuilder svg = new StringBuilder();

  private DrawingSvg(String name) {
    this.name = name;
  }

  /**
   * The drawing as SVG.
   *
   * @param name the beginning of every id, so that a page can have several pictures
   */
  public static String of(Drawing drawing, String name) {
    return new DrawingSvg(name).document(drawing);
  }

  private String document(Drawing drawing) {
    Page page = Page.fitting(drawing);
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%spt\" height=\"%spt\""
            + " viewBox=\"0 0 %s %s\" role=\"img\" aria-labelledby=\"%s-title %s-desc\""
            + " font-family=\"%s\">",
        number(drawing.width() * page.scale()),
        number(drawing.height() * page.scale()),
        number(drawing.width()),
        number(drawing.height()),
        name,
        name,
        FONTS);
    line("<title id=\"%s-title\">%s</title>", name, Xml.text(drawing.title()));
    line("<desc id=\"%s-desc\">%s</desc>", name, Xml.text(drawing.description()));
    line("<rect width=\"100%%\" height=\"100%%\" fill=\"#%s\"/>", BoxStyle.hex(BoxStyle.PAPER));
    line("<g stroke=\"#%1$s\" stroke-width=\"%2$s\" fill=\"#%1$s\">", LINE, LINE_WIDTH);
    drawing.connectors().forEach(this::connector);
    line("</g>");
    drawing.panels().forEach(this::panel);
    drawing.marks().forEach(this::mark);
    line("<g id=\"%s-notes\" fill=\"#%s\">", name, BoxStyle.hex(BoxStyle.NOTE_INK));
    drawing.notes().forEach(this::text);
    line("</g>");
    line("</svg>");
    return svg.toString();
  }

  private void connector(Connector connector) {
    List<Point> line = new ArrayList<>(connector.points());
    line.set(line.size() - 1, connector.neck());
    line("<polyline fill=\"none\" points=\"%s\"/>", points(line));
    line("<polygon stroke=\"none\" points=\"%s\"/>", points(connector.head()));
  }

  private void mark(Mark mark) {
    if (mark.filled()) {
      line(
          "<polygon fill=\"#%s\" points=\"%s\"/>",
          BoxStyle.hex(mark.colour()), points(mark.points()));
    } else {
      line(
          "<polyline fill=\"none\" stroke=\"#%s\" stroke-width=\"%s\"%s points=\"%s\"/>",
          BoxStyle.hex(mark.colour()),
          number(mark.width()),
          mark.dashed() ? DASHES : "",
          points(mark.points()));
    }
  }

  private static String points(List<Point> points) {
    return points.stream()
        .map(point -> number(point.x()) + "," + number(point.y()))
        .collect(Collectors.joining(" "));
  }

  private void panel(Panel panel) {
    BoxStyle look = panel.look();
    Rectangle bounds = panel.bounds();
    line("<g id=\"%s-%s\" fill=\"#%s\">", name, panel.id(), BoxStyle.hex(look.ink()));
    line(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s fill=\"#%s\" stroke=\"#%s\""
            + " stroke-width=\"%s\"%s/>",
        number(bounds.x()),
        number(bounds.y()),
        number(bounds.width()),
        number(bounds.height()),
        look.radius() > 0 ? " rx=\"" + number(look.radius()) + "\"" : "",
        BoxStyle.hex(look.fill()),
        BoxStyle.hex(look.stroke()),
        LINE_WIDTH,
        look.dashed() ? DASHES : "");
    panel.lines().forEach(this::text);
    line("</g>");
  }

  private void text(Text text) {
    String turn =
        text.rising()
            ? " transform=\"rotate(-90 " + number(text.x()) + " " + number(text.y()) + ")\""
            : "";
    // The length of text in scripts that cannot be measured here is left to the viewer.
    String length =
        Typeface.unavailable(text.text()).isEmpty()
            ? " textLength=\"" + number(text.width()) + "\" lengthAdjust=\"spacingAndGlyphs\""
            : "";
    line(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s%s%s>%s</text>",
        number(text.x()),
        number(text.y()),
        number(text.size()),
        text.bold() ? " font-weight=\"bold\"" : "",
        length,
        turn,
        Xml.text(text.text()));
  }

  private void line(String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }

  /** A number with at most two decimals, without trailing zeros. */
  private static String number(double points) {
    long hundredths = Math.round(points * 100);
    return hundredths % 100 == 0
        ? Long.toString(hundredths / 100)
        : String.format(Locale.ROOT, "%.2f", hundredths / 100.0).replaceAll("0$", "");
  }
}
