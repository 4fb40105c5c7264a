package screen.duplicates.search;

import java.util.Arrays;

/**
 * Pairs of positions in a list of records, each pair once, in ascending order. Compact, since a
 * large review has tens of millions of them.
 */
public final class CandidatePairs {
  private long[] pairs = new long[1024];
  private int size;
  private boolean sorted = true;

  /** Adds a pair of two different positions, in either order. */
  public void add(int one, int other) {
    if (one == other) {
      throw new IllegalArgumentException("a record is no candidate of itself: " + one);
    }
    if (size == pairs.length) {
      makeRoom();
    }
    pairs[size++] = packed(one, other);
    sorted = false;
  }

  /** The pairs of both. */
  public static CandidatePairs union(CandidatePairs one, CandidatePairs other) {
    one.sort();
    other.sort();
    long[] merged = new long[one.size + other.size];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < one.size && j < other.size) {
      long a = one.pairs[i];
      long b = other.pairs[j];
      merged[size++] = Math.min(a, b);
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    System.arraycopy(one.pairs, i, merged, size, one.size - i);
    size += one.size - i;
    System.arraycopy(other.pairs, j, merged, size, other.size - j);
    size += other.size - j;
    CandidatePairs union = new CandidatePairs();
    union.pairs = merged;
    union.size = size;
    union.trim();
    return union;
  }

  /** Gives up the memory that is kept for further pairs. */
  public void trim() {
    sort();
    pairs = Arrays.copyOf(pairs, Math.max(1, size));
  }

  private void makeRoom() {
    sort();
    if (size > pairs.length / 2) {
      pairs = Arrays.copyOf(pairs, pairs.length * 2);
    }
  }

  private void sort() {
    if (sorted) {
      return;
    }
    Arrays.parallelSort(pairs, 0, size);
    int unique = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[unique++] = pairs[i];
      }
    }
    size = unique;
    sorted = true;
  }

  public int size() {
    sort();
    return size;
  }

  private static long packed(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  /** The smaller position of a pair. */
  public int first(int pair) {
    return (int) (pairs[pair] >>> Integer.SIZE);
  }

  /** The larger position of a pair. */
  public int second(int pair) {
    return (int) pairs[pair];
  }
}
