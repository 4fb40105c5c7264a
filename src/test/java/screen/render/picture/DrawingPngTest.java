package screen.render.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import screen.Slow;
import screen.render.RenderedReviews;
import screen.render.diagram.Areas;
import screen.render.diagram.BoxStyle;
import screen.render.diagram.Diagrams;
import screen.render.diagram.Drawing;
import screen.render.diagram.Drawing.Panel;
import screen.render.diagram.Drawing.Rectangle;
import screen.render.figures.ReviewReport;

/** The picture has the drawing's size and ink where the drawing has boxes and text. */
@Slow
class DrawingPngTest {
  private static final String FORMAT = "javax_imageio_png_1.0";

  static Set<String> reviews() {
    return RenderedReviews.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void showsEveryBoxWhereTheDrawingHasIt(String name) throws IOException {
    ReviewReport report = RenderedReviews.named(name);
    Drawing drawing = drawing(report);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(DrawingPng.of(drawing)));
    double scale = Page.fitting(drawing).scale() * 300 / 72;

    assertThat((double) image.getWidth()).isCloseTo(drawing.width() * scale, within(1.0));
    assertThat((double) image.getHeight()).isCloseTo(drawing.height() * scale, within(1.0));
    assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(BoxStyle.PAPER);
    for (Panel panel : drawing.panels()) {
      Rectangle r = panel.bounds();
      double inside = Math.max(panel.look().radius(), 1.5);
      assertThat(shown(image, scale, r.x() + inside, r.y() + inside))
          .as("fill of %s", panel.id())
          .isEqualTo(panel.look().fill());
      panel.lines().stream()
          .filter(line -> !line.text().isBlank())
          .forEach(
              line ->
                  assertThat(hasInk(image, scale, Areas.of(line), panel.look().fill()))
                      .as(line.text())
                      .isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void saysItsSizeOnPaperAndItsText(String name) throws IOException {
    ReviewReport report = RenderedReviews.named(name);
    Drawing drawing = drawing(report);
    Element root = metadata(DrawingPng.of(drawing));

    Element size = (Element) root.getElementsByTagName("pHYs").item(0);
    assertThat(size.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
    NodeList texts = root.getElementsByTagName("iTXtEntry");
    assertThat(((Element) texts.item(0)).getAttribute("text")).isEqualTo(drawing.title());
    assertThat(((Element) texts.item(1)).getAttribute("text")).isEqualTo(drawing.description());
  }

  @Test
  void isTheSameDrawingWhateverItsPixels() throws IOException {
    byte[] png = DrawingPng.of(drawing(RenderedReviews.named("new-v1")));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    Element root = metadata(png);
    NodeList texts = root.getElementsByTagName("iTXtEntry");
    String title = ((Element) texts.item(0)).getAttribute("text");
    String description = ((Element) texts.item(1)).getAttribute("text");
    image.setRGB(5, 5, 0x123456);

    assertThat(DrawingPng.sameDrawing(png, PngFile.of(image, 300, title, description))).isTrue();
    assertThat(DrawingPng.sameDrawing(png, PngFile.of(image, 300, title, description + "1")))
        .isFalse();
    assertThat(DrawingPng.sameDrawing(png, DrawingPng.of(drawing(RenderedReviews.named("new-v2")))))
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void knowsItsDrawingWithoutDrawingItAgain(String name) {
    byte[] png = DrawingPng.of(drawing(RenderedReviews.named(name)));
    String other = name.equals("new-v1") ? "new-v2" : "new-v1";

    assertThat(DrawingPng.isShownBy(drawing(RenderedReviews.named(name)), png)).isTrue();
    assertThat(DrawingPng.isShownBy(drawing(RenderedReviews.named(other)), png)).isFalse();
  }

  @Test
  void isNoDrawingWhereItCannotBeRead() throws IOException {
    ReviewReport report = RenderedReviews.named("new-v1");
    byte[] png = DrawingPng.of(drawing(report));

    assertThat(DrawingPng.isShownBy(drawing(report), new byte[0])).isFalse();
    assertThat(DrawingPng.isShownBy(drawing(report), Arrays.copyOf(png, png.length / 2))).isFalse();
    assertThat(DrawingPng.sameDrawing(png, new byte[0])).isFalse();
    assertThat(DrawingPng.sameDrawing(png, "no picture".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
    assertThat(DrawingPng.sameDrawing(png, Arrays.copyOf(png, png.length / 2))).isFalse();
  }

  private static Drawing drawing(ReviewReport report) {
    return Diagrams.drawn(report.protocol(), report.versions());
  }

  private static int shown(BufferedImage image, double scale, double x, double y) {
    return image.getRGB((int) (x * scale), (int) (y * scale)) & 0xFFFFFF;
  }

  private static boolean hasInk(BufferedImage image, double scale, Rectangle r, int paper) {
    for (double y = r.y(); y < r.bottom(); y += 0.5) {
      for (double x = r.x(); x < r.right(); x += 0.5) {
        if (shown(image, scale, x, y) != paper) {
          return true;
        }
      }
    }
    return false;
  }

  private static Element metadata(byte[] png) throws IOException {
    assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      ImageReader reader = readers.next();
      reader.setInput(in);
      return (Element) reader.getImageMetadata(0).getAsTree(FORMAT);
    }
  }
}
