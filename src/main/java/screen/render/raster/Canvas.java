package screen.render.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/** A picture on which areas are filled with one colour, their edges smoothed. */
public final class Canvas {
  /** How far a flattened curve may be from the curve, in dots. */
  private static final double FLATNESS = 0.1;

  /** Smoothed edges come in so many steps, to keep the colours few. */
  private static final int SHADES = 7;

  private final int width;
  private final int height;
  private final int[] dots;

  public Canvas(int width, int height, int rgb) {
    this.width = width;
    this.height = height;
    this.dots = new int[width * height];
    Arrays.fill(dots, rgb);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** RGB of the dot at a place. */
  public int dot(int x, int y) {
    return dots[y * width + x];
  }

  /**
   * Fills a shape.
   *
   * @param toDots from the shape's units to dots from the upper left corner
   */
  public void fill(Shape shape, AffineTransform toDots, int rgb) {
    Rectangle2D bounds = toDots.createTransformedShape(shape).getBounds2D();
    int left = Math.max(0, (int) Math.floor(bounds.getMinX()));
    int top = Math.max(0, (int) Math.floor(bounds.getMinY()));
    int right = Math.min(width, (int) Math.ceil(bounds.getMaxX()) + 1);
    int bottom = Math.min(height, (int) Math.ceil(bounds.getMaxY()) + 1);
    if (left >= right || top >= bottom) {
      return;
    }
    Coverage coverage = new Coverage(left, top, right - left, bottom - top);
    trace(shape.getPathIterator(toDots, FLATNESS), coverage);
    for (int y = top; y < bottom; y++) {
      double[] row = coverage.row(y - top);
      for (int x = left; x < right; x++) {
        int shade = (int) Math.round(row[x - left] * SHADES);
        if (shade > 0) {
          dots[y * width + x] = blend(dots[y * width + x], rgb, shade);
        }
      }
    }
  }

  private static void trace(PathIterator path, Coverage coverage) {
    double[] point = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(point)) {
        case PathIterator.SEG_MOVETO -> {
          coverage.edge(x, y, startX, startY);
          startX = point[0];
          startY = point[1];
        }
        case PathIterator.SEG_LINETO -> coverage.edge(x, y, point[0], point[1]);
        default -> {
          coverage.edge(x, y, startX, startY);
          point[0] = startX;
          point[1] = startY;
        }
      }
      x = point[0];
      y = point[1];
    }
    coverage.edge(x, y, startX, startY);
  }

  private static int blend(int below, int above, int shade) {
    return part(below, above, shade, 16)
        | part(below, above, shade, 8)
        | part(below, above, shade, 0);
  }

  private static int part(int below, int above, int shade, int shift) {
    int from = below >> shift & 0xFF;
    int to = above >> shift & 0xFF;
    return (from + Math.round((to - from) * (float) shade / SHADES)) << shift;
  }
}
