package screen.ranking;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The stems of words, as numbers by the English Snowball stemmer: {@code nurses} and {@code
 * nursing} have the same one. Words of other languages mostly keep their own.
 */
final class Stems {
  private static final int MOST_KNOWN = 1 << 20;
  private static final long SEED = 0xC2B2AE3D27D4EB4FL;

  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final TermNumbers known = new TermNumbers(MOST_KNOWN);
  private long[] stems = new long[1 << 10];

  /**
   * The stem of a word.
   *
   * @param term the word's number
   * @param words gives the word if its stem is not known yet
   * @param place for which it does
   */
  long of(long term, IntFunction<String> words, int place) {
    int before = known.size();
    int number = known.numberOf(term);
    if (number == TermNumbers.NONE) {
      return stem(words.apply(place));
    }
    if (number == before) {
      if (number == stems.length) {
        stems = Arrays.copyOf(stems, 2 * number);
      }
      stems[number] = stem(words.apply(place));
    }
    return stems[number];
  }

  private long stem(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent().codePoints().asLongStream().reduce(SEED, Hash::mix);
  }
}
