package screen.duplicates.search;

/**
 * Two records that are, or may be, one report, by position; nothing is kept of the others.
 *
 * @param one the smaller position
 * @param other the larger one
 * @param weight bits of evidence
 * @param sure whether the machine may fold them; else a person is asked
 */
record JudgedPair(int one, int other, double weight, boolean sure) {}
