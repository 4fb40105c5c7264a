package screen.duplicates.match.fields;

import java.util.Arrays;

/**
 * Keys that similar titles share, even if they are not equal: MinHash over groups of four letters
 * (Broder 1997), with one permutation (Li, Owen and Zhang 2012). Each of 16 bins keeps the least
 * hash of the groups that fall into it; four bins make a key. Two titles share a key by chance only
 * if most of their letters agree, wherever typing errors are.
 */
final class TitleSketch {
  private static final int LETTERS = 4;
  private static final int BINS = 16;

  /** The bins of a key: more make keys rarer, so that fewer pairs share one. */
  private static final int BINS_OF_A_KEY = 4;

  private static final long FACTOR = 65_599;

  /** The factor of the first letter of a group, to take it out of the group's number again. */
  private static final long FIRST_FACTOR = FACTOR * FACTOR * FACTOR;

  private TitleSketch() {}

  /** The keys of a title; none for a title so short that a bin is empty in each. */
  static long[] keys(Title title) {
    long[] least = least(title.letters().toCharArray());
    long[] keys = new long[BINS / BINS_OF_A_KEY];
    int size = 0;
    for (int key = 0; key < keys.length; key++) {
      long sum = key;
      boolean full = true;
      for (int bin = key * BINS_OF_A_KEY; bin < (key + 1) * BINS_OF_A_KEY; bin++) {
        sum = mixed(sum * 31 + least[bin]);
        full &= least[bin] != Long.MAX_VALUE;
      }
      if (full) {
        keys[size++] = sum;
      }
    }
    return Arrays.copyOf(keys, size);
  }

  /**
   * The samples, groups of letters, of two titles.
   *
   * @param equal the bins with the same sample in both
   * @param all the bins with a sample in either
   */
  record Samples(int equal, int all) {
    double share() {
      return equal / Math.max(1.0, all);
    }
  }

  static Samples samples(Title one, Title other) {
    long[] a = least(one.letters().toCharArray());
    long[] b = least(other.letters().toCharArray());
    int equal = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      if (Math.min(a[bin], b[bin]) != Long.MAX_VALUE) {
        all++;
        equal += a[bin] == b[bin] ? 1 : 0;
      }
    }
    return new Samples(equal, all);
  }

  private static long[] least(char[] letters) {
    long[] least = new long[BINS];
    Arrays.fill(least, Long.MAX_VALUE);
    long group = 0;
    for (int i = 0; i < letters.length; i++) {
      long before = i < LETTERS ? 0 : letters[i - LETTERS];
      group = (group - before * FIRST_FACTOR) * FACTOR + letters[i];
      if (i >= LETTERS - 1) {
        long hash = mixed(group);
        int bin = (int) (hash & (BINS - 1));
        least[bin] = Math.min(least[bin], hash >>> 1);
      }
    }
    return least;
  }

  /** The finaliser of SplitMix64: every bit of the input reaches every bit of the output. */
  private static long mixed(long hash) {
    long h = hash;
    h = (h ^ h >>> 30) * 0xbf58476d1ce4e5b9L;
    h = (h ^ h >>> 27) * 0x94d049bb133111ebL;
    return h ^ h >>> 31;
  }
}
