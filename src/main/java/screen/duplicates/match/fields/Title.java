package screen.duplicates.match.fields;

import java.util.List;
import java.util.Set;
import screen.duplicates.match.text.FoldedText;
import screen.duplicates.match.text.Numerals;
import screen.duplicates.match.text.Spelling;
import screen.duplicates.match.text.Words;

/**
 * One wording of a title.
 *
 * @param plain the folded title
 * @param numbers its numbers in order, in digits, one blank apart; Roman numerals and number words
 *     count
 * @param signature one bit per word's hash, to reject titles quickly that have little in common
 * @param content the number of words that carry meaning: ideographic, or of at least 4 letters and
 *     no stop word
 */
public record Title(String plain, String numbers, long signature, int content) {
  static final Set<String> STOP =
      Set.of(
          "with", "from", "this", "that", "into", "over", "among", "between", "their", "after",
          "before", "using", "does", "during", "through", "under", "what", "when", "which", "these",
          "than", "part", "new", "and", "the", "for", "are", "its");

  /** Words that never end a title. */
  private static final Set<String> HANGING =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "in",
          "on",
          "at",
          "by",
          "for",
          "to",
          "from",
          "with",
          "without",
          "and",
          "or",
          "as",
          "than",
          "after",
          "before",
          "during",
          "between",
          "among",
          "over",
          "under",
          "past",
          "last",
          "next",
          "previous",
          "within",
          "least",
          "about",
          "aged",
          "its",
          "their");

  /** Short words of the most frequent languages after English that are not English words. */
  private static final Set<String> FOREIGN =
      Set.of(
          "de", "la", "le", "les", "des", "du", "et", "en", "une", "una", "los", "las", "del",
          "der", "das", "und", "bei", "mit", "von", "zur", "zum", "eine", "einer", "di", "della",
          "il", "nel", "dos", "em", "och", "av", "og", "af", "van", "het", "een");

  /** 2^32 divided by the golden ratio: spreads hashes (Knuth, volume 3, 6.4). */
  private static final int GOLDEN = 0x9E3779B9;

  private static final int SIX_BITS = Integer.SIZE - 6;

  /** Builds a title from folded text. */
  static Title of(String plain) {
    List<String> words = Words.of(plain);
    long signature = 0;
    int content = 0;
    for (String word : words) {
      signature |= 1L << ((Spelling.common(word).hashCode() * GOLDEN) >>> SIX_BITS);
      if (carriesMeaning(word)) {
        content++;
      }
    }
    return new Title(plain, numbers(words), signature, content);
  }

  /** Whether a word or a letter shows that the title is not English. */
  public boolean isForeign() {
    return plain.chars().anyMatch(c -> c > 0x7f)
        || Words.of(plain).stream().anyMatch(FOREIGN::contains);
  }

  static boolean carriesMeaning(String word) {
    return (word.length() >= 4 && !STOP.contains(word))
        || Character.isIdeographic(word.codePointAt(0));
  }

  private static String numbers(List<String> words) {
    StringBuilder numbers = new StringBuilder();
    for (String word : words) {
      String counted = Numerals.digits(word);
      if (!counted.isEmpty()) {
        numbers.append(numbers.length() == 0 ? "" : " ").append(counted);
        continue;
      }
      boolean inNumber = false;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        boolean digit = c >= '0' && c <= '9';
        if (digit) {
          numbers.append(inNumber || numbers.length() == 0 ? "" : " ").append(c);
        }
        inNumber = digit;
      }
    }
    return numbers.toString();
  }

  /** The words in order. Not stored, to save memory with a million titles. */
  public List<String> words() {
    return Words.of(plain);
  }

  /** The title without blanks. Not stored either. */
  public String letters() {
    return FoldedText.letters(plain);
  }

  /** How many letters there are. */
  public int length() {
    int length = 0;
    for (int i = 0; i < plain.length(); i++) {
      length += plain.charAt(i) == ' ' ? 0 : 1;
    }
    return length;
  }

  /** Whether the letters of this title begin with all those of the other. */
  public boolean beginsWith(Title other) {
    return afterLettersOf(other) >= 0;
  }

  public boolean sameLetters(Title other) {
    return afterLettersOf(other) == plain.length();
  }

  /**
   * The place in this title after the letters of the other, and a blank that follows; -1 if it does
   * not begin with them.
   */
  private int afterLettersOf(Title other) {
    int at = 0;
    for (int i = 0; i < other.plain.length(); i++) {
      char letter = other.plain.charAt(i);
      if (letter != ' ') {
        at = afterBlanks(at);
        if (at == plain.length() || plain.charAt(at) != letter) {
          return -1;
        }
        at++;
      }
    }
    return afterBlanks(at);
  }

  private int afterBlanks(int from) {
    int at = from;
    while (at < plain.length() && plain.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /**
   * Whether the other title continues with a new word where this one ends.
   *
   * @param whole a title whose letters begin with those of this one
   */
  public boolean endsAtWordOf(Title whole) {
    int left = length();
    int at = 0;
    while (left > 0) {
      left -= whole.plain.charAt(at) == ' ' ? 0 : 1;
      at++;
    }
    return at == whole.plain.length() || whole.plain.charAt(at) == ' ';
  }

  /** Whether no title ends like this: with a preposition, an article or the like. */
  public boolean breaksOff() {
    return HANGING.contains(plain.substring(plain.lastIndexOf(' ') + 1));
  }

  /** A cheap test: whether the titles may share at least two fifths of the shorter one's words. */
  public boolean mayResemble(Title other) {
    int shared = Long.bitCount(signature & other.signature);
    int fewer = Math.min(Long.bitCount(signature), Long.bitCount(other.signature));
    return shared * 5 >= fewer * 2;
  }
}
