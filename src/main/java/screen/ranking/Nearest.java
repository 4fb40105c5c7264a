package screen.ranking;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The similarity of each record to the most similar relevant record: 0 to 1. Of more than 256
 * relevant records the first 256 are compared, so that the work grows with the records alone.
 * Earlier comparisons are kept, which does not change the result.
 */
final class Nearest {
  static final int MOST = 256;

  private final Features features;
  private final Features.Rows rows;
  private final double[] likeness;
  private BitSet known = new BitSet();

  Nearest(Features features) {
    this.features = features;
    this.rows = features.rows();
    this.likeness = new double[features.records()];
  }

  double likeness(int record) {
    return likeness[record];
  }

  /** Compares all records with these relevant ones. */
  void learn(BitSet relevant) {
    BitSet compared = new BitSet();
    relevant.stream().limit(MOST).forEach(compared::set);
    BitSet gone = (BitSet) known.clone();
    gone.andNot(compared);
    BitSet missing = (BitSet) compared.clone();
    if (gone.isEmpty()) {
      missing.andNot(known);
    } else {
      Arrays.fill(likeness, 0);
    }
    if (!missing.isEmpty()) {
      compare(missing.stream().toArray());
    }
    known = compared;
  }

  /** Compares all records with some, by the terms that these have. */
  private void compare(int[] some) {
    int[] begins = new int[features.terms() + 2];
    for (int record : some) {
      int from = rows.load(record);
      for (int i = 0; i < rows.length(record); i++) {
        begins[Packed.term(rows.entry(from + i)) + 2]++;
      }
    }
    for (int term = 2; term < begins.length; term++) {
      begins[term] += begins[term - 1];
    }
    int size = begins[begins.length - 1];
    int[] which = new int[size];
    double[] weights = new double[size];
    for (int one = 0; one < some.length; one++) {
      int from = rows.load(some[one]);
      for (int i = 0; i < rows.length(some[one]); i++) {
        int entry = rows.entry(from + i);
        // begins moves on until it is where the term begins, one place further down
        int place = begins[Packed.term(entry) + 1]++;
        which[place] = one;
        weights[place] = features.value(some[one], entry);
      }
    }
    double[] products = new double[some.length];
    for (int record = 0; record < likeness.length; record++) {
      Arrays.fill(products, 0);
      int from = rows.load(record);
      for (int i = 0; i < rows.length(record); i++) {
        int entry = rows.entry(from + i);
        int term = Packed.term(entry);
        int end = begins[term + 1];
        int at = begins[term];
        if (at < end) {
          double value = features.value(record, entry);
          for (; at < end; at++) {
            products[which[at]] += value * weights[at];
          }
        }
      }
      for (double product : products) {
        likeness[record] = Math.max(likeness[record], product);
      }
    }
  }
}
