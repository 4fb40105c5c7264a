package screen.ranking;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * The words of texts, their stems, and pairs of neighbours, as 64-bit numbers: the same words have
 * the same number on every machine. Two different words share one with a probability of about 1 in
 * a million, even among millions of words.
 */
final class Tokens {
  private static final int SHORTEST = 2;
  private static final long SEED = 0x9E3779B97F4A7C15L;

  /** The lower case of each ASCII character of a word; 0 for all others. */
  private static final char[] ASCII = new char[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = c == '_' || Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
  }

  /** The text, in lower case unless it is ASCII. */
  private String read = "";

  private long[] terms = new long[512];

  /** The start and end of each word in the text: two numbers a word. */
  private int[] bounds = new int[512];

  private final Stems stems = new Stems();
  private final IntFunction<String> word = this::word;
  private int words;

  /**
   * Reads a text. A word has two letters, digits or underscores or more; case makes no difference.
   *
   * @return how many terms it has: its words in their order, the pairs of neighbours, the words'
   *     stems, and the pairs of these
   */
  int read(String text) {
    words = 0;
    read = isAscii(text) ? text : text.toLowerCase(Locale.ROOT);
    long hash = SEED;
    int length = 0;
    int from = 0;
    for (int i = 0; i < read.length(); ) {
      int c = read.charAt(i);
      int next = i + 1;
      int letter;
      if (c < ASCII.length) {
        letter = ASCII[c];
      } else {
        int whole = read.codePointAt(i);
        next = i + Character.charCount(whole);
        letter = isOfWord(whole) ? whole : 0;
      }
      if (letter != 0) {
        hash = Hash.mix(hash, letter);
        length++;
      } else {
        end(hash, length, from, i);
        hash = SEED;
        length = 0;
        from = next;
      }
      i = next;
    }
    end(hash, length, from, read.length());
    return withStemsAndPairs();
  }

  /** A term of the text that was read last, from 0. */
  long term(int place) {
    return terms[place];
  }

  /** How many of the terms are words. */
  int words() {
    return words;
  }

  /** A word, from 0, in lower case. */
  String word(int place) {
    return read.substring(bounds[2 * place], bounds[2 * place + 1]).toLowerCase(Locale.ROOT);
  }

  private void end(long hash, int length, int from, int to) {
    if (length < SHORTEST) {
      return;
    }
    if (words == terms.length) {
      terms = Arrays.copyOf(terms, 2 * words);
    }
    if (2 * words == bounds.length) {
      bounds = Arrays.copyOf(bounds, 4 * words);
    }
    bounds[2 * words] = from;
    bounds[2 * words + 1] = to;
    terms[words++] = hash;
  }

  private int withStemsAndPairs() {
    if (words == 0) {
      return 0;
    }
    int all = 4 * words - 2;
    if (all > terms.length) {
      terms = Arrays.copyOf(terms, 2 * all);
    }
    addPairs(0, words);
    int ofStems = 2 * words - 1;
    for (int i = 0; i < words; i++) {
      terms[ofStems + i] = stems.of(terms[i], word, i);
    }
    addPairs(ofStems, ofStems + words);
    return all;
  }

  /** Adds the pairs of the words or stems between two places after them. */
  private void addPairs(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      // Turned, as a pair is another one than the same words the other way round.
      terms[to + i - from - 1] = Hash.mix(Long.rotateLeft(terms[i - 1], 32), terms[i]);
    }
  }

  /** Whether a term is a pair of words, not of stems. */
  boolean isPairOfWords(int place) {
    return place >= words && place < 2 * words - 1;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII.length) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetter(c) || isNumber(c);
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }
}
