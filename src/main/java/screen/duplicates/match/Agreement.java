package screen.duplicates.match;

/**
 * What the comparison of one field came to.
 *
 * @param weight evidence in bits, after Fellegi and Sunter (1969): the base-2 logarithm of how much
 *     more often duplicates agree in this way than other pairs that come into question do; above 0
 *     speaks for a duplicate, below 0 against, 0 says nothing
 * @param words the outcome as a librarian would put it
 */
public record Agreement(Level level, double weight, String words) {
  static final Agreement MISSING = new Agreement(Level.UNKNOWN, 0, "missing on one side");
  private static final Agreement MISSING_BOTH = new Agreement(Level.UNKNOWN, 0, "missing in both");

  /** That nothing can be said, since it is missing in both or in one. */
  static Agreement missing(boolean both) {
    return both ? MISSING_BOTH : MISSING;
  }

  boolean is(Level other) {
    return level == other;
  }

  /** Whether it speaks for a duplicate at all. */
  boolean supports() {
    return level == Level.SAME || level == Level.SIMILAR;
  }
}
