package screen.duplicates.match;

import screen.duplicates.match.fields.Features;
import screen.duplicates.match.fields.Scripts;
import screen.duplicates.match.fields.Title;
import screen.duplicates.match.fields.WordDifference;

/**
 * Compares every wording of one title with every wording of the other; the best pair counts.
 * Weights: see {@link FieldComparison}; the thresholds are explained below its table.
 */
final class TitleComparison implements FieldComparison {
  /** A title with at most this many words with meaning counts as short. */
  static final int GENERIC = 3;

  private static final double RESPELLED_FROM = 0.9;
  private static final double SIMILAR_FROM = 0.75;
  private static final double ALIKE_FROM = 0.45;

  /** The least number of letters of a title that another one continues. */
  private static final int SHORTEST_BEGINNING = 15;

  /** The least number of letters of a title cut off within a word, at some 80 characters. */
  private static final int SHORTEST_CUT = 50;

  private static final Agreement SAME = new Agreement(Level.SAME, 8, "same title");
  private static final Agreement SAME_SHORT =
      new Agreement(Level.SAME, 4, "same title, but a short one");
  static final Agreement CONTINUED =
      new Agreement(Level.SIMILAR, 5, "one title continues the other");
  static final Agreement CUT = new Agreement(Level.SIMILAR, 5, "one title is cut off");
  private static final Agreement RESPELLED =
      new Agreement(Level.SIMILAR, 6, "same title but for spelling");
  static final Agreement EXTENDED = new Agreement(Level.SIMILAR, 4, "one title has more words");

  /** Not in the table of weights. */
  private static final Agreement RESPELLED_SHORT =
      new Agreement(Level.SIMILAR, 3, "same title but for spelling, and a short one");

  private static final Agreement SIMILAR = new Agreement(Level.DOUBTFUL, 3, "similar titles");
  private static final Agreement ALIKE = new Agreement(Level.DOUBTFUL, -1, "titles partly alike");
  private static final Agreement OTHER_SCRIPT =
      new Agreement(Level.UNKNOWN, 0, "titles in two scripts");
  private static final Agreement DIFFERENT = new Agreement(Level.DIFFERENT, -7, "different titles");

  @Override
  public Agreement compare(Features a, Features b) {
    if (a.titles().isEmpty() || b.titles().isEmpty()) {
      return Agreement.missing(a.titles().isEmpty() && b.titles().isEmpty());
    }
    Agreement best = DIFFERENT;
    for (Title one : a.titles().wordings()) {
      for (Title other : b.titles().wordings()) {
        Agreement agreement = compare(one, other);
        best = agreement.weight() > best.weight() ? agreement : best;
      }
    }
    boolean against = best.weight() < 0;
    return against && Scripts.differ(a.scripts().title(), b.scripts().title())
        ? OTHER_SCRIPT
        : best;
  }

  /** A cheap test: whether both have one title each, and these have hardly a word in common. */
  static boolean areUnlike(Features a, Features b) {
    return a.titles().wordings().size() == 1
        && b.titles().wordings().size() == 1
        && !a.titles().main().mayResemble(b.titles().main());
  }

  static Agreement compare(Title a, Title b) {
    if (a.sameLetters(b)) {
      return Math.max(a.content(), b.content()) <= GENERIC ? SAME_SHORT : SAME;
    }
    if (!a.mayResemble(b)) {
      return DIFFERENT;
    }
    WordDifference difference = WordDifference.between(a, b);
    double similarity = difference.similarity();
    boolean shortOne = Math.min(a.content(), b.content()) <= GENERIC;
    if (similarity >= RESPELLED_FROM && !difference.hasContent()) {
      return shortOne ? RESPELLED_SHORT : RESPELLED;
    }
    if (continues(a, b) || continues(b, a)) {
      return isCut(a, b) || isCut(b, a) ? CUT : CONTINUED;
    }
    if (similarity >= SIMILAR_FROM) {
      return difference.exchanges() || shortOne ? SIMILAR : EXTENDED;
    }
    return similarity >= ALIKE_FROM ? ALIKE : DIFFERENT;
  }

  private static boolean continues(Title whole, Title beginning) {
    return beginning.content() >= 2
        && beginning.length() >= SHORTEST_BEGINNING
        && whole.beginsWith(beginning)
        && (beginning.length() >= SHORTEST_CUT || beginning.endsAtWordOf(whole));
  }

  private static boolean endsWithinNumber(Title whole, Title beginning) {
    int end = beginning.length();
    return !beginning.endsAtWordOf(whole)
        && Character.isDigit(whole.letters().charAt(end - 1))
        && Character.isDigit(whole.letters().charAt(end));
  }

  /**
   * Whether a long title was cut off, as some databases do after 80 or more characters: within a
   * number, or after a word that no title ends with. A cut within a word is no sign, since a part
   * of a word may be a word itself.
   */
  static boolean isCut(Title whole, Title beginning) {
    return beginning.length() >= SHORTEST_CUT
        && whole.length() > beginning.length()
        && whole.beginsWith(beginning)
        && (endsWithinNumber(whole, beginning) || beginning.breaksOff());
  }
}
