package screen.duplicates.match;

/**
 * The result of comparing one field.
 *
 * @param weight evidence in bits, after Fellegi and Sunter (1969): the base-2 logarithm of how much
 *     more often duplicates agree in this way than other candidate pairs; above 0 for a duplicate,
 *     below 0 against, 0 neutral. Measured and used weights are in {@code
 *     src/site/markdown/deduplication.md}
 * @param words the result in a librarian's words
 */
public record Agreement(Level level, double weight, String words) {
  static final Agreement MISSING = new Agreement(Level.UNKNOWN, 0, "missing on one side");
  private static final Agreement MISSING_BOTH = new Agreement(Level.UNKNOWN, 0, "missing in both");

  /** The result if the field is missing in both records or in one. */
  static Agreement missing(boolean both) {
    return both ? MISSING_BOTH : MISSING;
  }

  boolean is(Level other) {
    return level == other;
  }

  /** Whether the values are the same or similar. */
  boolean supports() {
    return level == Level.SAME || level == Level.SIMILAR;
  }
}
