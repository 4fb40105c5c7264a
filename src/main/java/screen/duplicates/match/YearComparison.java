package screen.duplicates.match;

import screen.duplicates.match.fields.Features;

/**
 * Compares years, which publication ahead of print changes by one, rarely by two. Weights: see
 * {@link FieldComparison}.
 */
final class YearComparison implements FieldComparison {
  private static final Agreement SAME = new Agreement(Level.SAME, 1.5, "same year");
  private static final Agreement NEXT = new Agreement(Level.SIMILAR, -1, "a year apart");
  private static final Agreement TWO = new Agreement(Level.DOUBTFUL, -3, "two years apart");
  private static final Agreement DIFFERENT = new Agreement(Level.DIFFERENT, -6, "different years");

  @Override
  public Agreement compare(Features a, Features b) {
    if (a.year() == 0 || b.year() == 0) {
      return Agreement.missing(a.year() == b.year());
    }
    return switch (Math.abs(a.year() - b.year())) {
      case 0 -> SAME;
      case 1 -> NEXT;
      case 2 -> TWO;
      default -> DIFFERENT;
    };
  }
}
