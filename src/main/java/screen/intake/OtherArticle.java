package screen.intake;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.record.Field;
import screen.record.Fields;

/**
 * Decides whether a record that returns under its number is another article: its title is entirely
 * different, and so are its DOI or authors, or there is nothing else to compare.
 *
 * <p>A corrected or translated title, or a DOI or authors added later, do not count as different.
 */
final class OtherArticle {
  /** The least share of common words, among all words of both titles, for similar titles. */
  private static final double ALIKE = 0.5;

  /** A word, or one character of a script that does not separate words. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]|[\\p{L}\\p{N}&&"
              + "[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]]+");

  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2}");

  private enum Sign {
    SAME,
    OTHER,
    UNKNOWN
  }

  private OtherArticle() {}

  static boolean is(Fields before, Fields now) {
    Sign title = title(before, now);
    if (title == Sign.SAME || title == Sign.UNKNOWN) {
      return false;
    }
    Sign doi = doi(before, now);
    Sign authors = authors(before, now);
    boolean nothingElse = doi == Sign.UNKNOWN && authors == Sign.UNKNOWN;
    return doi == Sign.OTHER || authors == Sign.OTHER || nothingElse;
  }

  private static Sign doi(Fields before, Fields now) {
    if (!before.has(Field.DOI) || !now.has(Field.DOI)) {
      return Sign.UNKNOWN;
    }
    return before.first(Field.DOI).equals(now.first(Field.DOI)) ? Sign.SAME : Sign.OTHER;
  }

  /** Compares titles of the same script; unknown if there are none to compare. */
  private static Sign title(Fields before, Fields now) {
    Sign sign = Sign.UNKNOWN;
    for (String old : titles(before)) {
      for (String title : titles(now)) {
        if (isLatin(old) == isLatin(title)) {
          sign =
              sign == Sign.SAME || areAlike(Set.copyOf(words(old)), Set.copyOf(words(title)))
                  ? Sign.SAME
                  : Sign.OTHER;
        }
      }
    }
    return sign;
  }

  private static List<String> titles(Fields fields) {
    return Stream.of(Field.TITLE, Field.ORIGINAL_TITLE)
        .map(fields::first)
        .filter(title -> !words(title).isEmpty())
        .toList();
  }

  private static Sign authors(Fields before, Fields now) {
    String old = String.join(" ", before.all(Field.AUTHORS));
    String authors = String.join(" ", now.all(Field.AUTHORS));
    Set<String> shared = names(old);
    boolean comparable =
        !shared.isEmpty() && !names(authors).isEmpty() && isLatin(old) == isLatin(authors);
    if (!comparable) {
      return Sign.UNKNOWN;
    }
    shared.retainAll(names(authors));
    return shared.isEmpty() ? Sign.OTHER : Sign.SAME;
  }

  /** The words of the names without initials. */
  private static Set<String> names(String authors) {
    return words(authors).stream()
        .filter(word -> word.length() > 1 || !isAscii(word))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  private static boolean isLatin(String text) {
    return LATIN.matcher(text).find();
  }

  private static boolean areAlike(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return shared >= ALIKE * (a.size() + b.size() - shared);
  }

  /** The words of a text in order, in lower case and without accents. */
  static List<String> words(String text) {
    String plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return WORD.matcher(plain.toLowerCase(Locale.ROOT))
        .results()
        .map(match -> match.group())
        .toList();
  }
}
