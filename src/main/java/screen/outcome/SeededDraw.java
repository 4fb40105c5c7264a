package screen.outcome;

/**
 * Draws a number from some words: the same words give the same number on every machine. Words that
 * differ little give unrelated numbers.
 */
final class SeededDraw {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private SeededDraw() {}

  /** FNV-1a over the characters, each word followed by a newline, then MurmurHash3's finalizer. */
  static long of(String... words) {
    long hash = FNV_OFFSET;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * FNV_PRIME;
      }
      hash = (hash ^ '\n') * FNV_PRIME;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }
}
