package screen.ranking;

/**
 * A term of a record with the number of times it occurs, in one int: the term in the upper 26 bits,
 * the count in the lower 6. A count above 63 is 63.
 */
final class Packed {
  static final int SHIFT = 6;
  static final int MOST = (1 << SHIFT) - 1;

  /** The weight of each count: 1 plus its logarithm. */
  static final double[] WEIGHTS = new double[MOST + 1];

  static {
    for (int count = 1; count <= MOST; count++) {
      WEIGHTS[count] = 1 + StrictMath.log(count);
    }
  }

  private Packed() {}

  static int once(int term) {
    return (term << SHIFT) | 1;
  }

  static int oneMore(int entry) {
    return (entry & MOST) == MOST ? entry : entry + 1;
  }

  static int term(int entry) {
    return entry >>> SHIFT;
  }

  static double weight(int entry) {
    return WEIGHTS[entry & MOST];
  }

  /** The same count of another term. */
  static int with(int term, int entry) {
    return (term << SHIFT) | (entry & MOST);
  }
}
