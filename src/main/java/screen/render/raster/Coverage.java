package screen.render.raster;

/**
 * How much of each dot an area covers. Each edge of the area adds, in every row it crosses, the
 * signed area to its right to the dots it touches; summed up from the left this is the coverage.
 *
 * <p>After R. Levien, "Inside the fastest font renderer in the world" (2016), who has it from
 * libart and FreeType.
 */
final class Coverage {
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final double[] areas;

  Coverage(int left, int top, int width, int height) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.areas = new double[(width + 2) * height];
  }

  /** Adds a straight edge; the edges of an area form closed rings. */
  void edge(double fromX, double fromY, double toX, double toY) {
    if (fromY == toY) {
      return;
    }
    double sign = fromY < toY ? 1 : -1;
    double upperX = (fromY < toY ? fromX : toX) - left;
    double upperY = Math.min(fromY, toY) - top;
    double lowerX = (fromY < toY ? toX : fromX) - left;
    double lowerY = Math.max(fromY, toY) - top;
    double slope = (lowerX - upperX) / (lowerY - upperY);
    int last = Math.min(height, (int) Math.ceil(lowerY));
    for (int row = Math.max(0, (int) Math.floor(upperY)); row < last; row++) {
      double begin = Math.max(upperY, row);
      double end = Math.min(lowerY, row + 1);
      double beginX = upperX + (begin - upperY) * slope;
      double endX = upperX + (end - upperY) * slope;
      across(row, Math.min(beginX, endX), Math.max(beginX, endX), sign * (end - begin));
    }
  }

  /**
   * The part of an edge within one row.
   *
   * @param signedHeight its height, negative where it runs upwards
   */
  private void across(int row, double minX, double maxX, double signedHeight) {
    double from = Math.min(Math.max(minX, 0), width);
    double to = Math.min(Math.max(maxX, 0), width);
    int start = row * (width + 2);
    int first = (int) Math.floor(from);
    int last = (int) Math.floor(to);
    double before = 0;
    for (int x = first; x <= last; x++) {
      double covered = signedHeight * share(from, to, x);
      areas[start + x] += covered - before;
      before = covered;
    }
    areas[start + last + 1] += signedHeight - before;
  }

  /** The part of dot x that lies to the right of an edge from one x to another, 0 to 1. */
  private static double share(double from, double to, int x) {
    if (from == to) {
      return Math.min(1, Math.max(0, x + 1 - from));
    }
    // The mean over the edge of how much of the dot is to the right of it.
    double atLeft = integral(x + 1 - to);
    double atRight = integral(x + 1 - from);
    return (atRight - atLeft) / (to - from);
  }

  /** The integral of t cut to 0 and 1. */
  private static double integral(double t) {
    if (t <= 0) {
      return 0;
    }
    return t <= 1 ? t * t / 2 : t - 0.5;
  }

  /** The coverage of a row's dots, 0 to 1. */
  double[] row(int row) {
    double[] covered = new double[width];
    double sum = 0;
    for (int x = 0; x < width; x++) {
      sum += areas[row * (width + 2) + x];
      covered[x] = Math.min(1, Math.abs(sum));
    }
    return covered;
  }
}
