package screen.duplicates.match.fields;

import java.util.Arrays;
import screen.duplicates.match.text.FoldedText;

/**
 * A sketch of an abstract, so that the text need not stay in memory: a one permutation MinHash over
 * pairs of neighbouring words (Li, Owen and Zhang 2012), of which 8 bits are kept in each bin (Li
 * and König 2011).
 */
public final class AbstractSketch {
  private static final int BINS = 64;
  private static final int BIN_BITS = 6;
  private static final byte EMPTY = 0;

  /** The values of a bin that is not empty. */
  private static final int MOST_VALUES = 255;

  /**
   * The least length of an abstract, in characters; shorter is "No abstract available" and the
   * like.
   */
  private static final int SHORTEST = 80;

  /** The length that is compared, in characters; some databases truncate abstracts. */
  private static final int LONGEST = 2500;

  static final AbstractSketch NONE = new AbstractSketch(new byte[0]);

  private final byte[] least;

  private AbstractSketch(byte[] least) {
    this.least = least;
  }

  /** The sketch with these bins, as {@link #bins} returned them. */
  static AbstractSketch ofBins(byte[] bins) {
    return bins.length == 0 ? NONE : new AbstractSketch(bins.clone());
  }

  /** Its bins; none for {@link #NONE}. */
  byte[] bins() {
    return least.clone();
  }

  /**
   * The sketch of an abstract; {@link #NONE} if it has fewer than {@value #SHORTEST} characters.
   */
  static AbstractSketch of(String text) {
    if (text.length() < SHORTEST) {
      return NONE;
    }
    char[] plain = FoldedText.chars(text.substring(0, Math.min(text.length(), LONGEST)));
    int[] least = new int[BINS];
    Arrays.fill(least, Integer.MAX_VALUE);
    int previous = 0;
    int word = 0;
    for (char c : plain) {
      if (c == ' ') {
        int hash = mixed(previous * 31 + word);
        int bin = hash & (BINS - 1);
        least[bin] = Math.min(least[bin], hash >>> BIN_BITS);
        previous = word;
        word = 0;
      } else {
        word = word * 31 + c;
      }
    }
    byte[] kept = new byte[BINS];
    for (int i = 0; i < BINS; i++) {
      kept[i] = least[i] == Integer.MAX_VALUE ? EMPTY : (byte) (1 + least[i] % MOST_VALUES);
    }
    return new AbstractSketch(kept);
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

  public boolean isEmpty() {
    return least.length == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AbstractSketch sketch && Arrays.equals(least, sketch.least);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(least);
  }

  /** The estimated share of word pairs that two abstracts have in common, 0 to 1. */
  public double similarity(AbstractSketch other) {
    int equal = 0;
    int filled = 0;
    for (int i = 0; i < BINS; i++) {
      if (least[i] != EMPTY || other.least[i] != EMPTY) {
        filled++;
        equal += least[i] == other.least[i] ? 1 : 0;
      }
    }
    return filled == 0 ? 1 : equal / (double) filled;
  }
}
