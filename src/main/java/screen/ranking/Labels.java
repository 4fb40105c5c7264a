package screen.ranking;

import java.util.BitSet;

/** The records that have a label, in their order, and which of them are relevant. */
final class Labels {
  private final int[] records;
  private final boolean[] isRelevant;
  private final int relevant;

  /**
   * The labels of some records.
   *
   * @param relevant the numbers of the relevant records
   * @param others the numbers of the irrelevant records
   */
  Labels(BitSet relevant, BitSet others) {
    BitSet all = (BitSet) relevant.clone();
    all.or(others);
    this.records = all.stream().toArray();
    this.isRelevant = new boolean[records.length];
    for (int i = 0; i < records.length; i++) {
      isRelevant[i] = relevant.get(records[i]);
    }
    this.relevant = relevant.cardinality();
  }

  int size() {
    return records.length;
  }

  int record(int place) {
    return records[place];
  }

  boolean isRelevant(int place) {
    return isRelevant[place];
  }

  int relevant() {
    return relevant;
  }

  int others() {
    return records.length - relevant;
  }
}
