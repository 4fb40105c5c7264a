package screen.render.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import screen.render.diagram.BoxStyle;
import screen.render.diagram.Drawing;
import screen.render.diagram.Drawing.Connector;
import screen.render.diagram.Drawing.Mark;
import screen.render.diagram.Drawing.Panel;
import screen.render.diagram.Drawing.Point;
import screen.render.diagram.Drawing.Rectangle;
import screen.render.diagram.Drawing.Text;
import screen.render.diagram.Face;
import screen.render.diagram.Typeface;

/**
 * Draws on a PDF page whose origin is the drawing's upper left corner. The y axis points upwards
 * here.
 */
final class PdfPen {
  /**
   * The distance of the control points from the ends of a Bezier curve that looks like a quarter
   * circle, as a fraction of its radius.
   */
  private static final double QUARTER = 0.5523;

  private static final float[] DASHES = {4, 3};

  private final PDDocument document;
  private final PDPageContentStream content;
  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

  PdfPen(PDDocument document, PDPageContentStream content) {
    this.document = document;
    this.content = content;
  }

  void draw(Drawing drawing) throws IOException {
    content.setLineWidth((float) BoxStyle.LINE_WIDTH);
    for (Connector connector : drawing.connectors()) {
      connector(connector);
    }
    for (Panel panel : drawing.panels()) {
      box(panel.bounds(), panel.look());
      text(panel.lines(), panel.look().ink());
    }
    for (Mark mark : drawing.marks()) {
      mark(mark);
    }
    text(drawing.notes(), BoxStyle.NOTE_INK);
  }

  private void connector(Connector connector) throws IOException {
    List<Point> points = connector.points();
    strokeWith(BoxStyle.LINE);
    fillWith(BoxStyle.LINE);
    move(points.get(0).x(), points.get(0).y());
    for (Point point : points.subList(1, points.size() - 1)) {
      line(point.x(), point.y());
    }
    line(connector.neck().x(), connector.neck().y());
    content.stroke();
    Point tip = connector.head().get(0);
    move(tip.x(), tip.y());
    for (Point corner : connector.head()) {
      line(corner.x(), corner.y());
    }
    content.fill();
  }

  private void mark(Mark mark) throws IOException {
    List<Point> points = mark.points();
    move(points.get(0).x(), points.get(0).y());
    for (Point point : points.subList(1, points.size())) {
      line(point.x(), point.y());
    }
    if (mark.filled()) {
      fillWith(mark.colour());
      content.fill();
    } else {
      strokeWith(mark.colour());
      content.setLineWidth((float) mark.width());
      content.setLineDashPattern(mark.dashed() ? DASHES : new float[0], 0);
      content.stroke();
      content.setLineDashPattern(new float[0], 0);
    }
  }

  private void box(Rectangle r, BoxStyle look) throws IOException {
    fillWith(look.fill());
    strokeWith(look.stroke());
    content.setLineDashPattern(look.dashed() ? DASHES : new float[0], 0);
    double c = look.radius();
    double k = c * (1 - QUARTER);
    move(r.x() + c, r.y());
    line(r.right() - c, r.y());
    curve(r.right() - k, r.y(), r.right(), r.y() + k, r.right(), r.y() + c);
    line(r.right(), r.bottom() - c);
    curve(r.right(), r.bottom() - k, r.right() - k, r.bottom(), r.right() - c, r.bottom());
    line(r.x() + c, r.bottom());
    curve(r.x() + k, r.bottom(), r.x(), r.bottom() - k, r.x(), r.bottom() - c);
    line(r.x(), r.y() + c);
    curve(r.x(), r.y() + k, r.x() + k, r.y(), r.x() + c, r.y());
    content.closePath();
    content.fillAndStroke();
    content.setLineDashPattern(new float[0], 0);
  }

  private void text(List<Text> lines, int ink) throws IOException {
    fillWith(ink);
    for (Text line : lines) {
      content.beginText();
      float x = (float) line.x();
      float y = (float) -line.y();
      content.setTextMatrix(
          line.rising() ? new Matrix(0, 1, -1, 0, x, y) : new Matrix(1, 0, 0, 1, x, y));
      for (Typeface.Run run : Typeface.runs(line.text(), line.bold())) {
        content.setFont(font(run.face()), (float) line.size());
        content.showText(run.text());
      }
      content.endText();
    }
  }

  private PDFont font(Face face) throws IOException {
    PDFont font = fonts.get(face);
    if (font == null) {
      font = PDType0Font.load(document, withoutLigatures(face), true);
      fonts.put(face, font);
    }
    return font;
  }

  /** Lines are wrapped by the widths of single letters; ligatures would make them narrower. */
  private static TrueTypeFont withoutLigatures(Face face) throws IOException {
    try (InputStream in = face.open()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      return font;
    }
  }

  private void fillWith(int rgb) throws IOException {
    content.setNonStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
  }

  private void strokeWith(int rgb) throws IOException {
    content.setStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
  }

  private static float part(int rgb, int shift) {
    return (rgb >> shift & 0xFF) / 255f;
  }

  private void move(double x, double y) throws IOException {
    content.moveTo((float) x, (float) -y);
  }

  private void line(double x, double y) throws IOException {
    content.lineTo((float) x, (float) -y);
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
      throws IOException {
    content.curveTo((float) x1, (float) -y1, (float) x2, (float) -y2, (float) x3, (float) -y3);
  }
}
