package screen.duplicates.match;

import screen.duplicates.match.fields.Features;
import screen.duplicates.match.fields.Journal;
import screen.duplicates.match.fields.Scripts;

/**
 * Compares journals by ISSN, name, abbreviation or initials. Weights: see {@link FieldComparison}.
 */
final class JournalComparison implements FieldComparison {
  private static final Agreement SAME = new Agreement(Level.SAME, 2.5, "same journal");
  private static final Agreement SAME_ISSN = new Agreement(Level.SAME, 2.5, "same ISSN");
  private static final Agreement ABBREVIATED =
      new Agreement(Level.SAME, 2, "same journal, abbreviated");
  private static final Agreement PART =
      new Agreement(Level.SIMILAR, 0.5, "one journal's name is part of the other's");
  private static final Agreement SOME =
      new Agreement(Level.DOUBTFUL, -0.5, "journals' names partly alike");
  private static final Agreement DIFFERENT =
      new Agreement(Level.DIFFERENT, -2, "different journals");

  private static final Agreement OTHER_SCRIPT =
      new Agreement(Level.UNKNOWN, 0, "journals in two scripts");

  @Override
  public Agreement compare(Features a, Features b) {
    Agreement names = compareNames(a, b);
    return names.weight() < 0 && Scripts.differ(a.scripts().journal(), b.scripts().journal())
        ? OTHER_SCRIPT
        : names;
  }

  private static Agreement compareNames(Features a, Features b) {
    Journal one = a.journal();
    Journal other = b.journal();
    if (one.sharesIssn(other)) {
      return SAME_ISSN;
    }
    if (one.words().isEmpty() || other.words().isEmpty()) {
      return Agreement.missing(one.words().isEmpty() && other.words().isEmpty());
    }
    if (one.words().equals(other.words())) {
      return SAME;
    }
    int fewer = Math.min(one.words().size(), other.words().size());
    int more = Math.max(one.words().size(), other.words().size());
    int aligned = Math.max(one.aligned(other), other.aligned(one));
    if (aligned == more || one.isAcronymOf(other) || other.isAcronymOf(one)) {
      return ABBREVIATED;
    }
    if (fewer == 1 ? one.isWordOf(other) || other.isWordOf(one) : aligned == fewer) {
      return PART;
    }
    return aligned * 2 >= fewer ? SOME : DIFFERENT;
  }
}
