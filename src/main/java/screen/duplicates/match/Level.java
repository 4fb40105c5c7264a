package screen.duplicates.match;

/** How far two values of one field agree. */
enum Level {
  /** Equal apart from spelling habits. */
  SAME,
  /** Alike: one is a part, an abbreviation or a misspelling of the other. */
  SIMILAR,
  /** A value is missing, or the two cannot be compared. */
  UNKNOWN,
  /** Not equal, but in a way that is common for one report in two databases. */
  DOUBTFUL,
  /** Not equal. */
  DIFFERENT
}
