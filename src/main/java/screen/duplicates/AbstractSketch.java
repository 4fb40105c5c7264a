package screen.duplicates;

import java.util.Arrays;
import java.util.List;

/**
 * A few numbers that stand for an abstract, so that the text itself need not be held: a one
 * permutation MinHash over pairs of neighbouring words (Li, Owen and Zhang 2012).
 */
final class AbstractSketch {
  private static final int BINS = 16;
  private static final int SHORTEST = 20;
  static final AbstractSketch NONE = new AbstractSketch(new int[0]);

  private final int[] least;

  private AbstractSketch(int[] least) {
    this.least = least;
  }

  /** The sketch of an abstract; none where it has fewer than {@value #SHORTEST} words. */
  static AbstractSketch of(String text) {
    if (text.length() < SHORTEST * 4) {
      return NONE;
    }
    List<String> words = Words.of(PlainText.of(text));
    if (words.size() < SHORTEST) {
      return NONE;
    }
    int[] least = new int[BINS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i + 1 < words.size(); i++) {
      int hash = mixed(words.get(i).hashCode() * 31 + words.get(i + 1).hashCode());
      int bin = hash & (BINS - 1);
      least[bin] = Math.min(least[bin], hash >>> 4);
    }
    return new AbstractSketch(least);
  }

  /** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
  private static int mixed(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ h >>> 16;
  }

  boolean isEmpty() {
    return least.length == 0;
  }

  /** The estimated share of word pairs that two abstracts have in common, 0 to 1. */
  double similarity(AbstractSketch other) {
    int equal = 0;
    for (int i = 0; i < BINS; i++) {
      if (least[i] == other.least[i]) {
        equal++;
      }
    }
    return equal / (double) BINS;
  }
}
