package screen.duplicates.match;

import screen.duplicates.match.fields.Features;

/**
 * Compares PMIDs. A PMID identifies one record, and a report hardly ever has two. Weights: see
 * {@link FieldComparison}.
 */
final class PmidComparison implements FieldComparison {
  private static final Agreement SAME = new Agreement(Level.SAME, 8, "same PMID");
  private static final Agreement DIFFERENT = new Agreement(Level.DIFFERENT, -6, "different PMIDs");

  @Override
  public Agreement compare(Features a, Features b) {
    if (a.pmid().isEmpty() || b.pmid().isEmpty()) {
      return Agreement.missing(a.pmid().isEmpty() && b.pmid().isEmpty());
    }
    return a.pmid().equals(b.pmid()) ? SAME : DIFFERENT;
  }
}
