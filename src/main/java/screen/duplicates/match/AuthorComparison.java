package screen.duplicates.match;

import screen.duplicates.match.fields.Authors;
import screen.duplicates.match.fields.Features;
import screen.duplicates.match.fields.Scripts;

/**
 * Compares authors as sets of family names, since order and given names vary too much between
 * databases. Weights: see {@link FieldComparison}.
 */
final class AuthorComparison implements FieldComparison {
  private static final Agreement SAME = new Agreement(Level.SAME, 5, "same authors");
  private static final Agreement SAME_ONE = new Agreement(Level.SAME, 3, "same author");
  private static final Agreement SHORTENED =
      new Agreement(Level.SIMILAR, 3, "one list of authors is part of the other");

  /**
   * Databases cut lists at their end; a list that lacks authors elsewhere may belong to another
   * text.
   */
  static final Agreement THINNED =
      new Agreement(Level.SIMILAR, 3, "one list of authors lacks some in the middle of the other");

  /** Not in the table of weights. */
  private static final Agreement FIRST_ONLY =
      new Agreement(Level.SIMILAR, 1, "same first author, the others missing on one side");

  static final Agreement MOST = new Agreement(Level.SIMILAR, 2, "most authors the same");
  private static final Agreement SOME = new Agreement(Level.DOUBTFUL, -2, "some authors the same");
  private static final Agreement NAMESAKES =
      new Agreement(Level.DIFFERENT, -4, "authors of one name with other initials");
  private static final Agreement NONE = new Agreement(Level.DIFFERENT, -6, "different authors");

  private static final Agreement OTHER_SCRIPT =
      new Agreement(Level.UNKNOWN, 0, "authors in two scripts");

  @Override
  public Agreement compare(Features a, Features b) {
    Agreement names = compareNames(a, b);
    return names.weight() < 0 && Scripts.differ(a.scripts().authors(), b.scripts().authors())
        ? OTHER_SCRIPT
        : names;
  }

  private static Agreement compareNames(Features a, Features b) {
    boolean inOrder = a.authors().size() <= b.authors().size();
    Authors one = inOrder ? a.authors() : b.authors();
    Authors other = inOrder ? b.authors() : a.authors();
    if (one.isEmpty()) {
      return Agreement.missing(other.isEmpty());
    }
    int shared = one.shared(other);
    if (shared == one.size()) {
      return allShared(one, other);
    }
    if (shared == 0) {
      return NONE;
    }
    return shared * 5 >= one.size() * 3 ? MOST : SOME;
  }

  private static Agreement allShared(Authors one, Authors other) {
    if (one.size() == other.size()) {
      if (one.size() > 1) {
        return SAME;
      }
      return one.first().givenDiffers(other.first()) ? NAMESAKES : SAME_ONE;
    }
    if (one.size() > 1) {
      if (one.size() == 2 && !one.first().resembles(other.first())) {
        return MOST;
      }
      return one.isBeginningOf(other) ? SHORTENED : THINNED;
    }
    boolean sameFirst =
        one.first().resembles(other.first()) && !one.first().givenDiffers(other.first());
    return sameFirst ? FIRST_ONLY : SOME;
  }
}
