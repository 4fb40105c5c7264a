package screen.duplicates.match.fields;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Keys that titles share which are similar though not equal: MinHash over groups of four letters
 * (Broder 1997), with one permutation (Li, Owen and Zhang 2012). Each of 16 bins keeps the least
 * hash of the groups that fall into it; four bins make a key. Two titles share a key by chance only
 * if most of their letters agree, wherever typing errors are.
 */
final class TitleSketch {
  private static final int LETTERS = 4;
  private static final int BINS = 16;

  /** The bins of a key: more make keys rarer, so that fewer pairs share one. */
  private static final int BINS_OF_A_KEY = 4;

  private static final int FACTOR = 65_599;

  private TitleSketch() {}

  /** The keys of a title; none for a title so short that a bin is empty in each. */
  static LongStream keys(Title title) {
    long[] least = least(title.letters());
    return LongStream.range(0, BINS / BINS_OF_A_KEY)
        .filter(key -> isFull(least, (int) key))
        .map(key -> key(least, (int) key));
  }

  private static long[] least(String letters) {
    long[] least = new long[BINS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + LETTERS <= letters.length(); i++) {
      long group = 0;
      for (int j = i; j < i + LETTERS; j++) {
        group = group * FACTOR + letters.charAt(j);
      }
      long hash = mixed(group);
      int bin = (int) (hash & (BINS - 1));
      least[bin] = Math.min(least[bin], hash >>> 1);
    }
    return least;
  }

  private static boolean isFull(long[] least, int key) {
    return Arrays.stream(least, key * BINS_OF_A_KEY, (key + 1) * BINS_OF_A_KEY)
        .allMatch(hash -> hash != Long.MAX_VALUE);
  }

  private static long key(long[] least, int key) {
    return Arrays.stream(least, key * BINS_OF_A_KEY, (key + 1) * BINS_OF_A_KEY)
        .reduce(key, (sum, hash) -> mixed(sum * 31 + hash));
  }

  /** The finaliser of SplitMix64: every bit of the input reaches every bit of the output. */
  private static long mixed(long hash) {
    long h = hash;
    h = (h ^ h >>> 30) * 0xbf58476d1ce4e5b9L;
    h = (h ^ h >>> 27) * 0x94d049bb133111ebL;
    return h ^ h >>> 31;
  }
}
