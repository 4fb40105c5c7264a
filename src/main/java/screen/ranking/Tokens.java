package screen.ranking;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of texts, and pairs of neighbours, as 64-bit numbers: the same words have the same
 * number on every machine. Two different words share one with a probability of about 1 in a
 * million, even among millions of words.
 */
final class Tokens {
  private static final int SHORTEST = 2;
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private long[] words = new long[256];
  private int count;

  /**
   * The words and pairs of neighbours of a text, each as often as it occurs, in ascending order. A
   * word has two letters, digits or underscores or more; case makes no difference.
   */
  long[] of(String text) {
    count = 0;
    String lower = text.toLowerCase(Locale.ROOT);
    long hash = SEED;
    int length = 0;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (isOfWord(c)) {
        hash = mix(hash, c);
        length++;
      } else {
        end(hash, length);
        hash = SEED;
        length = 0;
      }
    }
    end(hash, length);
    return withPairs();
  }

  private void end(long hash, int length) {
    if (length < SHORTEST) {
      return;
    }
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
    }
    words[count++] = hash;
  }

  private long[] withPairs() {
    long[] all = Arrays.copyOf(words, count == 0 ? 0 : 2 * count - 1);
    for (int i = 1; i < count; i++) {
      // Turned, as a pair is another one than the same words the other way round.
      all[count + i - 1] = mix(Long.rotateLeft(words[i - 1], 32), words[i]);
    }
    Arrays.sort(all);
    return all;
  }

  private static boolean isOfWord(int c) {
    return c == '_' || Character.isLetter(c) || isNumber(c);
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  /** The finaliser of the MurmurHash3 family, whose bits each depend on all bits of the input. */
  private static long mix(long hash, long next) {
    long h = (hash ^ next) * 0xFF51AFD7ED558CCDL;
    h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return h ^ (h >>> 29);
  }
}
