package screen.duplicates.search;

import java.util.Arrays;
import java.util.List;

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

  /** All pairs of these, which are emptied to save memory. */
  public static CandidatePairs union(List<CandidatePairs> parts) {
    CandidatePairs all = new CandidatePairs();
    parts.forEach(CandidatePairs::sort);
    all.pairs = new long[Math.max(1, parts.stream().mapToInt(part -> part.size).sum())];
    for (CandidatePairs part : parts) {
      System.arraycopy(part.pairs, 0, all.pairs, all.size, part.size);
      all.size += part.size;
      part.pairs = new long[1];
      part.size = 0;
    }
    all.sorted = false;
    all.sort();
    return all;
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
