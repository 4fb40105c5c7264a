package screen.duplicates.match;

import screen.duplicates.match.fields.Features;

/** Compares abstracts by their sketches. Weights: see {@link FieldComparison}. */
final class AbstractComparison implements FieldComparison {
  private static final Agreement SAME = new Agreement(Level.SAME, 3, "same abstract");
  private static final Agreement SIMILAR = new Agreement(Level.SIMILAR, 1.5, "similar abstracts");

  private static final Agreement PARTLY =
      new Agreement(Level.SIMILAR, 1.5, "abstracts partly alike");

  private static final Agreement DIFFERENT =
      new Agreement(Level.DIFFERENT, -2, "different abstracts");

  private static final double SAME_FROM = 0.75;
  private static final double SIMILAR_FROM = 0.5;
  private static final double PARTLY_FROM = 0.3;

  @Override
  public Agreement compare(Features a, Features b) {
    if (a.sketch().isEmpty() || b.sketch().isEmpty()) {
      return Agreement.missing(a.sketch().isEmpty() && b.sketch().isEmpty());
    }
    double similarity = a.sketch().similarity(b.sketch());
    if (similarity >= SAME_FROM) {
      return SAME;
    }
    if (similarity >= SIMILAR_FROM) {
      return SIMILAR;
    }
    return similarity >= PARTLY_FROM ? PARTLY : DIFFERENT;
  }
}
