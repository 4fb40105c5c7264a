package screen.duplicates.search;

/**
 * Two records that belong to one set, by position.
 *
 * @param weight bits of evidence; of a ruling, more than any evidence
 * @param reviewer who ruled so; "" where the machine decided
 */
record Link(int one, int other, double weight, String reviewer) {
  boolean isRuling() {
    return !reviewer.isEmpty();
  }

  int from(int record) {
    return record == one ? other : one;
  }
}
