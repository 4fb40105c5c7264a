package screen.duplicates.search;

/**
 * Two records that are, or may be, one report, by position.
 *
 * @param one the smaller position
 * @param other the larger one
 * @param weight bits of evidence
 * @param sure whether they are duplicates without a ruling; else a person is asked
 */
record JudgedPair(int one, int other, double weight, boolean sure) {}
