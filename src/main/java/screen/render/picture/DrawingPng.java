package screen.render.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import screen.render.diagram.Drawing;

/**
 * Writes a drawing as PNG at 300 dots per inch of its printed size: the page of {@link DrawingPdf}
 * without its margins. Its pixels and their compression depend on the version of Java.
 */
public final class DrawingPng {
  private static final int DOTS_PER_INCH = 300;

  private DrawingPng() {}

  public static byte[] of(Drawing drawing) {
    try (PDDocument document = Loader.loadPDF(DrawingPdf.drawn(drawing))) {
      PDPage page = document.getPage(0);
      page.setCropBox(area(drawing));
      forgetLetters(page.getResources());
      BufferedImage image =
          new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
      return PngFile.of(image, DOTS_PER_INCH, drawing.title(), drawing.description());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file shows a drawing; found without drawing it. */
  public static boolean isShownBy(Drawing drawing, byte[] file) {
    if (file.length == 0) {
      return false;
    }
    PDRectangle area = area(drawing);
    return PngFile.shows(
        file,
        pixels(area.getWidth()),
        pixels(area.getHeight()),
        drawing.title(),
        drawing.description());
  }

  /** Whether another file shows the same drawing, even with different pixels. */
  public static boolean sameDrawing(byte[] drawn, byte[] other) {
    return PngFile.sameDrawing(drawn, other);
  }

  /**
   * Removes the mapping of glyphs to letters, which readers need to copy text: parsing it takes as
   * long as drawing the page.
   */
  private static void forgetLetters(PDResources resources) throws IOException {
    for (COSName name : resources.getFontNames()) {
      COSDictionary font = resources.getCOSObject().getCOSDictionary(COSName.FONT);
      font.getCOSDictionary(name).removeItem(COSName.TO_UNICODE);
    }
  }

  /** A length in points as the renderer rounds it. */
  private static int pixels(float points) {
    return (int) Math.floor(points * (DOTS_PER_INCH / 72f));
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
