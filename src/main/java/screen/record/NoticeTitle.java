package screen.record;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a notice of retraction, withdrawal or concern, which repeats the title of the
 * article that it is about: {@code Retraction notice to "X" [Pain 12 (2010) 1-5]}.
 *
 * @param notice the kind of notice, such as {@code Expression of concern}
 */
public record NoticeTitle(String notice, List<String> words) {
  private static final Set<String> RETRACTIONS =
      Set.of("retraction", "retracted", "withdrawal", "withdrawn", "removal");
  private static final Set<String> CONCERN = Set.of("concern");

  /** The words around the article's title. They are also ignored within the article's own title. */
  private static final Set<String> FRAME =
      Set.of(
          "retraction",
          "retracted",
          "withdrawal",
          "withdrawn",
          "removal",
          "concern",
          "expression",
          "editorial",
          "editor",
          "editors",
          "publisher",
          "publishers",
          "author",
          "authors",
          "s",
          "notice",
          "note",
          "statement",
          "temporary",
          "partial",
          "article",
          "paper",
          "publication",
          "of",
          "to",
          "on",
          "for",
          "regarding",
          "about",
          "the",
          "a",
          "an");

  /** As the Web of Science has it: {@code X (Retraction of vol 9, pg 22, 2009)}. */
  private static final Pattern BEHIND =
      Pattern.compile("(?i).*[(\\[]\\s*(retraction|expression of concern) (?:of|for|on)\\b.*");

  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** From this many words on, a title may be followed by a citation. */
  private static final int UNMISTAKABLE = 5;

  /** The notice in a title; empty if it is none. */
  public static Optional<NoticeTitle> of(String title) {
    if (isPlain(title)) {
      return Optional.empty();
    }
    List<String> words = words(title);
    Matcher behind = BEHIND.matcher(title);
    List<String> frame = new ArrayList<>(words.subList(0, leading(words)));
    frame.addAll(words.subList(trailing(words), words.size()));
    if (behind.matches()) {
      frame.addAll(words(behind.group(1)));
    }
    boolean retraction = frame.stream().anyMatch(RETRACTIONS::contains);
    if (!retraction && frame.stream().noneMatch(CONCERN::contains)) {
      return Optional.empty();
    }
    return Optional.of(
        new NoticeTitle(retraction ? "Retraction notice" : "Expression of concern", words));
  }

  /**
   * A fast test whether a title contains no word of a notice. Only for ASCII titles, since other
   * characters may decompose into letters.
   */
  private static boolean isPlain(String title) {
    for (int i = 0; i < title.length(); i++) {
      if (title.charAt(i) >= 0x80) {
        return false;
      }
    }
    String lower = title.toLowerCase(Locale.ROOT);
    return !lower.contains("retract")
        && !lower.contains("withdraw")
        && !lower.contains("removal")
        && !lower.contains("concern");
  }

  /**
   * Whether the article with this title is the one that the notice is about: the notice repeats the
   * whole title, and adds nothing but its own words or a citation.
   */
  public boolean isOn(String title) {
    List<String> all = words(title);
    int from = leading(all);
    List<String> article = all.subList(Math.min(from, all.size()), Math.max(from, trailing(all)));
    if (article.size() < 2) {
      return false;
    }
    for (int at = 0; at + article.size() <= words.size(); at++) {
      if (words.subList(at, at + article.size()).equals(article)) {
        List<String> before = words.subList(0, at);
        List<String> after = words.subList(at + article.size(), words.size());
        boolean cited = article.size() >= UNMISTAKABLE;
        return (FRAME.containsAll(before) || (cited && before.contains("al")))
            && (FRAME.containsAll(after)
                || (cited && after.stream().anyMatch(NoticeTitle::isYear)));
      }
    }
    return false;
  }

  private static boolean isYear(String word) {
    return YEAR.matcher(word).matches();
  }

  private static int leading(List<String> words) {
    int count = 0;
    while (count < words.size() && FRAME.contains(words.get(count))) {
      count++;
    }
    return count;
  }

  /** The position behind the last word that does not belong to the frame. */
  private static int trailing(List<String> words) {
    int end = words.size();
    while (end > 0 && FRAME.contains(words.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static List<String> words(String title) {
    String plain = MARK.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
    return NO_WORD
        .splitAsStream(plain.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
