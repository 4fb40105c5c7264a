package screen.duplicates.match;

/** How far two values of one field agree. */
enum Level {
  /** Equal once spelling habits are taken out. */
  SAME,
  /** Alike: one is a part, an abbreviation or a misspelling of the other. */
  SIMILAR,
  /** Nothing can be said: a value is missing, or the two cannot be compared. */
  UNKNOWN,
  /** Not equal, in a way that one report in two databases often shows. */
  DOUBTFUL,
  /** Not equal. */
  DIFFERENT
}
