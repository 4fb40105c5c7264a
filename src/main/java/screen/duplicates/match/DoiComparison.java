package screen.duplicates.match;

import screen.duplicates.match.fields.Features;

/**
 * Compares DOIs. A DOI identifies one work, but abstracts may have the DOI of their supplement.
 * Weights: see {@link FieldComparison}.
 */
final class DoiComparison implements FieldComparison {
  private static final Agreement SAME = new Agreement(Level.SAME, 8, "same DOI");
  private static final Agreement DIFFERENT = new Agreement(Level.DIFFERENT, -4, "different DOIs");

  @Override
  public Agreement compare(Features a, Features b) {
    if (a.doi().isEmpty() || b.doi().isEmpty()) {
      return Agreement.missing(a.doi().isEmpty() && b.doi().isEmpty());
    }
    return a.doi().equals(b.doi()) ? SAME : DIFFERENT;
  }
}
