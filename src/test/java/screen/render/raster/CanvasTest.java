package screen.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CanvasTest {
  private static final int WHITE = 0xFFFFFF;
  private static final AffineTransform AS_IS = new AffineTransform();

  @Test
  void fillsWholeDotsWholly() {
    Canvas canvas = new Canvas(6, 6, WHITE);
    canvas.fill(new Rectangle2D.Double(1, 2, 3, 2), AS_IS, 0);
    for (int y = 0; y < 6; y++) {
      for (int x = 0; x < 6; x++) {
        boolean inside = x >= 1 && x < 4 && y >= 2 && y < 4;
        assertThat(canvas.dot(x, y)).as("%d, %d", x, y).isEqualTo(inside ? 0 : WHITE);
      }
    }
  }

  @Test
  void fillsPartsOfDotsInProportion() {
    Canvas canvas = new Canvas(3, 3, WHITE);
    // Three sevenths of a dot: shades come in sevenths.
    canvas.fill(new Rectangle2D.Double(1, 1, 3 / 7.0, 1), AS_IS, 0);
    assertThat(canvas.dot(1, 1) & 0xFF).isEqualTo(255 - Math.round(255 * 3 / 7f));
  }

  @Test
  void leavesHolesOfAnOutlineOpen() {
    Path2D ring = new Path2D.Double();
    ring.append(new Rectangle2D.Double(0, 0, 9, 9), false);
    ring.moveTo(3, 3);
    ring.lineTo(3, 6);
    ring.lineTo(6, 6);
    ring.lineTo(6, 3);
    ring.closePath();
    Canvas canvas = new Canvas(9, 9, WHITE);
    canvas.fill(ring, AS_IS, 0);
    assertThat(canvas.dot(4, 4)).isEqualTo(WHITE);
    assertThat(canvas.dot(1, 4)).isZero();
    assertThat(canvas.dot(7, 4)).isZero();
  }

  @Test
  void coversTheAreaOfACircle() {
    Canvas canvas = new Canvas(100, 100, WHITE);
    canvas.fill(new Ellipse2D.Double(10, 10, 80, 80), AS_IS, 0);
    double ink = 0;
    for (int i = 0; i < 100 * 100; i++) {
      ink += 1 - (canvas.dot(i % 100, i / 100) & 0xFF) / 255.0;
    }
    assertThat(ink).isCloseTo(Math.PI * 1600, org.assertj.core.data.Percentage.withPercentage(0.2));
  }

  @Test
  void cutsOffWhatLiesOutside() {
    Canvas canvas = new Canvas(4, 4, WHITE);
    canvas.fill(new Rectangle2D.Double(-10, -10, 12, 100), AS_IS, 0);
    assertThat(canvas.dot(1, 3)).isZero();
    assertThat(canvas.dot(2, 3)).isEqualTo(WHITE);
  }

  @Test
  void isReadBackFromPngDotByDot() throws IOException {
    Canvas canvas = new Canvas(70, 50, WHITE);
    canvas.fill(new Ellipse2D.Double(5, 5, 50, 30), AS_IS, 0xFFC000);
    canvas.fill(new Ellipse2D.Double(25, 15, 40, 30), AS_IS, 0x9DC3E6);
    byte[] png = PngFile.of(canvas, 300, "Ein Bild", "Zwei Kreise, 圆");
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
    for (int i = 0; i < 70 * 50; i++) {
      assertThat(read.getRGB(i % 70, i / 70) & WHITE).isEqualTo(canvas.dot(i % 70, i / 70));
    }
  }
}
