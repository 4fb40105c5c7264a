package screen.duplicates.match;

import screen.duplicates.match.fields.Features;
import screen.duplicates.match.fields.PageNumbers;
import screen.duplicates.match.fields.PageNumbers.Kind;
import screen.duplicates.match.fields.ShiftedColumns;

/** Compares pages and article numbers. Weights: see {@link FieldComparison}. */
final class PageComparison implements FieldComparison {
  private static final Agreement SAME_RANGE = new Agreement(Level.SAME, 7.5, "same pages");
  private static final Agreement SAME_ONE = new Agreement(Level.SAME, 5, "same page");
  private static final Agreement FIRST = new Agreement(Level.SAME, 4, "same first page");
  private static final Agreement OVERLAP = new Agreement(Level.DOUBTFUL, -0.5, "pages overlap");
  private static final Agreement INCOMPARABLE =
      new Agreement(Level.UNKNOWN, 0, "pages that cannot be compared");
  private static final Agreement OTHER_KIND =
      new Agreement(Level.UNKNOWN, 0, "a page against an article number");
  private static final Agreement DIFFERENT = new Agreement(Level.DIFFERENT, -3, "different pages");

  /**
   * Numbers after a letter ("c1804") are article numbers from here on; supplements hardly have so
   * many pages.
   */
  private static final int ARTICLE_NUMBERS = 1000;

  /** Letters before pages and posters of a supplement, which are never article numbers. */
  private static final String SUPPLEMENTS = "sp";

  /** Numbers without a letter are article numbers from here on; no volume has so many pages. */
  private static final int SINGLE_ARTICLE_NUMBERS = 10_000;

  @Override
  public Agreement compare(Features a, Features b) {
    PageNumbers one = a.pages();
    PageNumbers other = b.pages();
    if (!one.isPresent() || !other.isPresent()) {
      return Agreement.missing(!one.isPresent() && !other.isPresent());
    }
    if (ShiftedColumns.between(a, b)) {
      return INCOMPARABLE;
    }
    boolean prefixed =
        !one.prefix().isEmpty()
            && !other.prefix().isEmpty()
            && !one.prefix().equals(other.prefix());
    boolean sameFirst = one.first() == other.first() && one.first() > 0 && !prefixed;
    if (one.plain().equals(other.plain()) || (sameFirst && one.last() == other.last())) {
      return one.isRange() && other.isRange() ? SAME_RANGE : SAME_ONE;
    }
    if (sameFirst) {
      return FIRST;
    }
    if (one.kind() == Kind.UNRELIABLE || other.kind() == Kind.UNRELIABLE) {
      return INCOMPARABLE;
    }
    if (isNumber(one) != isNumber(other)) {
      return OTHER_KIND;
    }
    return one.overlaps(other) && !prefixed ? OVERLAP : DIFFERENT;
  }

  /**
   * Whether it is the number of an electronic article; "S33" and "102A" are pages of a supplement.
   */
  private static boolean isNumber(PageNumbers pages) {
    return switch (pages.kind()) {
      case NUMBERED ->
          pages.prefix().startsWith("e")
              || (pages.first() >= ARTICLE_NUMBERS && SUPPLEMENTS.indexOf(pages.prefix()) < 0);
      case SINGLE -> pages.first() >= SINGLE_ARTICLE_NUMBERS;
      default -> false;
    };
  }
}
