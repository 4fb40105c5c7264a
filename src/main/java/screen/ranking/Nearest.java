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

  private static final int PARTS = 2;

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

  /**
   * Compares all records with these relevant ones.
   *
   * @param atOnce whether further processors may help, which makes no difference to the result
   */
  void learn(BitSet relevant, boolean atOnce) {
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
      compare(missing.stream().toArray(), atOnce);
    }
    known = compared;
  }

  /** Compares all records with some, by the terms that these have. */
  private void compare(int[] some, boolean atOnce) {
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
    Parts.each(
        PARTS,
        atOnce,
        part -> {
          int first = (int) ((long) likeness.length * part / PARTS);
          int end = (int) ((long) likeness.length * (part + 1) / PARTS);
          compare(first, end, some.length, begins, which, weights);
        });
  }

  /**
   * Compares the records between two numbers.
   *
   * @param begins for each term where its weights begin
   * @param which for each weight the place of the record that has it
   */
  private void compare(int first, int last, int size, int[] begins, int[] which, double[] weights) {
    Features.Rows reader = features.rows();
    double[] products = new double[size];
    for (int record = first; record < last; record++) {
      Arrays.fill(products, 0);
      int from = reader.load(record);
      for (int i = 0; i < reader.length(record); i++) {
        int entry = reader.entry(from + i);
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
