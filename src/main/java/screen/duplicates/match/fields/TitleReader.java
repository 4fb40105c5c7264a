package screen.duplicates.match.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import screen.duplicates.match.text.FoldedText;
import screen.duplicates.match.text.Words;

/**
 * Finds the wordings of a title. A translation in brackets or after a mark is a wording of its own;
 * a database's note in brackets is removed.
 */
final class TitleReader {
  /** Marks before a translation in Ovid's exports. */
  private static final List<String> MARKS = List.of("<ORIGINAL>", " TO: ");

  /** The mark between a title and its translation in library catalogues (ISBD). */
  private static final String PARALLEL = " = ";

  /** First words of PubMed's and Ovid's links to other records. */
  private static final Set<String> LINKS =
      Set.of("erratum", "corrected", "comment", "published", "retraction", "republished", "see");

  /** First words of databases' other notes. */
  private static final Set<String> NOTES =
      Set.of(
          "errata",
          "correction",
          "abstract",
          "retracted",
          "review",
          "update",
          "summary",
          "isrctn",
          "j",
          "poster",
          "letter",
          "editorial",
          "in",
          "structured",
          "provisional",
          "brief",
          "multiple",
          "protocol");

  /**
   * The least number of words of a translation; a shorter bracket is a language, a number or a
   * note.
   */
  private static final int SHORTEST_TRANSLATION = 3;

  /** The characters of a bracket that are enough to recognise a link. */
  private static final int BEGINNING = 30;

  /** The length of "Retracted article". */
  private static final int LONGEST_MARK = 17;

  private final List<Title> wordings = new ArrayList<>(1);
  private final String article;
  private final String folded;

  List<Title> wordings() {
    return wordings;
  }

  /**
   * Starts with a title whose folded form is known.
   *
   * @param article the title without links and marks of a retraction
   * @param folded the same, folded
   */
  TitleReader(String article, String folded) {
    this.article = article;
    this.folded = folded;
    readArticle(article);
  }

  private void read(String title) {
    readArticle(withoutRetraction(withoutLinks(title)).strip());
  }

  private void readArticle(String title) {
    String rest = title;
    for (String mark : MARKS) {
      int at = rest.indexOf(mark);
      if (at > 0) {
        read(rest.substring(0, at));
        add(rest.substring(at + mark.length()));
        return;
      }
    }
    int parallel = rest.indexOf(PARALLEL);
    if (parallel > 0 && isTranslation(rest, parallel)) {
      read(rest.substring(0, parallel));
      add(rest.substring(parallel + PARALLEL.length()));
      return;
    }
    Bracket last = Bracket.endOf(rest);
    while (last.opens() > 0) {
      String before = rest.substring(0, last.opens()).strip();
      if (last.isSquare() && !isNote(last)) {
        read(before);
        add(last.inside());
        return;
      }
      if (!last.isSquare() && !startsNote(last.inside())) {
        break;
      }
      rest = before;
      last = Bracket.endOf(rest);
    }
    add(rest);
  }

  /** Whether both sides of an equals sign are long enough for a title: "Titel = Title". */
  private static boolean isTranslation(String title, int parallel) {
    return Words.of(FoldedText.of(title.substring(0, parallel))).size() >= SHORTEST_TRANSLATION
        && Words.of(FoldedText.of(title.substring(parallel + 1))).size() >= SHORTEST_TRANSLATION;
  }

  void add(String text) {
    String plain =
        PublicationKind.withoutNotice(text.equals(article) ? folded : FoldedText.of(text));
    if (!plain.isEmpty()) {
      Title wording = Title.of(plain);
      if (!wordings.contains(wording)) {
        wordings.add(wording);
      }
    }
  }

  /** Removes "[Erratum appears in ..]" and the like, closed or not; "[Erratum]" is no link. */
  static String withoutLinks(String title) {
    for (int at = title.indexOf('['); at > 0; at = title.indexOf('[', at + 1)) {
      String beginning = title.substring(at, Math.min(title.length(), at + BEGINNING));
      if (LINKS.contains(firstWord(beginning)) && !isOwnNotice(title.substring(at + 1))) {
        return title.substring(0, at);
      }
    }
    return title;
  }

  /**
   * Whether a bracket at the end says in one word that the item itself is an erratum or a
   * retraction.
   */
  private static boolean isOwnNotice(String bracket) {
    String word = FoldedText.of(bracket);
    return bracket.indexOf(']') > 0 && (word.equals("erratum") || word.equals("retraction"));
  }

  /** Removes "RETRACTED:" before, or "(Retracted article. See ..)" after, an article's title. */
  static String withoutRetraction(String title) {
    if (title.indexOf('(') < 0 && !title.regionMatches(true, 0, "retracted", 0, 9)) {
      return title;
    }
    String lower = title.toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    boolean before = lower.startsWith("retracted") && colon > 0 && colon <= LONGEST_MARK;
    int behind = lower.lastIndexOf("(retracted");
    return title.substring(
        before ? colon + 1 : 0, behind > colon && behind > 0 ? behind : title.length());
  }

  private static boolean isNote(Bracket bracket) {
    return Words.of(FoldedText.of(bracket.inside())).size() < SHORTEST_TRANSLATION
        || startsNote(bracket.inside())
        || bracket.inside().toLowerCase(Locale.ROOT).endsWith("refs");
  }

  private static boolean startsNote(String inside) {
    String first = firstWord(inside);
    return LINKS.contains(first) || NOTES.contains(first);
  }

  private static String firstWord(String text) {
    List<String> words = Words.of(FoldedText.of(text));
    return words.isEmpty() ? "" : words.get(0);
  }

  /**
   * A bracket that closes at the end of a text.
   *
   * @param opens the position where it opens; -1 if there is none
   */
  private record Bracket(int opens, boolean isSquare, String inside) {
    private static final Bracket NONE = new Bracket(-1, false, "");

    static Bracket endOf(String text) {
      int end = text.length() - 1;
      while (end >= 0 && (text.charAt(end) == '.' || text.charAt(end) == ' ')) {
        end--;
      }
      if (end < 0 || (text.charAt(end) != ']' && text.charAt(end) != ')')) {
        return NONE;
      }
      char close = text.charAt(end);
      char open = close == ']' ? '[' : '(';
      int depth = 0;
      for (int i = end; i >= 0; i--) {
        char c = text.charAt(i);
        depth += c == close ? 1 : c == open ? -1 : 0;
        if (depth == 0) {
          return new Bracket(i, close == ']', text.substring(i + 1, end));
        }
      }
      return NONE;
    }
  }
}
