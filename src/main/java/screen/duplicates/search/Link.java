package screen.duplicates.search;

/**
 * A link between two records that belong into one set, by position.
 *
 * @param weight evidence in bits; {@link Double#MAX_VALUE} for a ruling
 * @param reviewer who ruled so; "" if the program decided
 */
record Link(int one, int other, double weight, String reviewer) {
  boolean isRuling() {
    return !reviewer.isEmpty();
  }

  int from(int record) {
    return record == one ? other : one;
  }
}
