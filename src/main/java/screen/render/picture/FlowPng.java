package screen.render.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import screen.render.diagram.Diagrams;
import screen.render.diagram.Drawing;
import screen.render.figures.ReviewReport;

/**
 * Writes the diagram as PNG at 300 dots per inch of its printed size: the page of {@link FlowPdf}
 * without its margins. Its pixels and their compression depend on the version of Java.
 */
public final class FlowPng {
  private static final int DOTS_PER_INCH = 300;

  private FlowPng() {}

  public static byte[] render(ReviewReport report) {
    Drawing drawing = Diagrams.drawn(report.protocol(), report.flow());
    try (PDDocument document = Loader.loadPDF(FlowPdf.drawn(drawing))) {
      document.getPage(0).setCropBox(area(drawing));
      BufferedImage image =
          new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
      return PngFile.of(image, DOTS_PER_INCH, drawing.title(), drawing.description());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether another file shows the same drawing, even with different pixels. */
  public static boolean sameDrawing(byte[] drawn, byte[] other) {
    return PngFile.sameDrawing(drawn, other);
  }

  /** The area of the drawing on the page, whose origin is its lower left corner. */
  private static PDRectangle area(Drawing drawing) {
    Page page = Page.fitting(drawing);
    double width = drawing.width() * page.scale();
    double height = drawing.height() * page.scale();
    return new PDRectangle(
        (float) page.left(drawing),
        (float) (page.height() - Page.MARGIN - height),
        (float) width,
        (float) height);
  }
}
