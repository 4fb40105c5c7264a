package screen.duplicates;

import screen.duplicates.Pages.Kind;

/** Compares pages and article numbers. */
final class PageComparison implements FieldComparison {
  private static final Agreement SAME = new Agreement(Level.SAME, 6, "same pages");
  private static final Agreement FIRST = new Agreement(Level.SAME, 4, "same first page");
  private static final Agreement OVERLAP = new Agreement(Level.DOUBTFUL, -0.5, "pages overlap");
  private static final Agreement INCOMPARABLE =
      new Agreement(Level.UNKNOWN, 0, "pages of different kinds");
  private static final Agreement DIFFERENT = new Agreement(Level.DIFFERENT, -3, "different pages");

  @Override
  public Agreement compare(Features a, Features b) {
    Pages one = a.pages();
    Pages other = b.pages();
    if (!one.isPresent() || !other.isPresent()) {
      return Agreement.MISSING;
    }
    if (one.plain().equals(other.plain())) {
      return SAME;
    }
    boolean prefixed =
        !one.prefix().isEmpty()
            && !other.prefix().isEmpty()
            && !one.prefix().equals(other.prefix());
    if (one.first() == other.first() && one.first() > 0 && !prefixed) {
      return one.last() == other.last()
              && one.kind() != Kind.UNRELIABLE
              && other.kind() != Kind.UNRELIABLE
          ? SAME
          : FIRST;
    }
    if (one.kind() == Kind.UNRELIABLE
        || other.kind() == Kind.UNRELIABLE
        || isNumber(one) != isNumber(other)) {
      return INCOMPARABLE;
    }
    return one.overlaps(other) && !prefixed ? OVERLAP : DIFFERENT;
  }

  private static boolean isNumber(Pages pages) {
    return pages.kind() == Kind.NUMBERED || (pages.kind() == Kind.SINGLE && pages.first() > 9999);
  }
}
