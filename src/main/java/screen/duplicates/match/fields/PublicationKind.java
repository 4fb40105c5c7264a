package screen.duplicates.match.fields;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import screen.duplicates.match.text.Words;

/** Kinds of items that accompany an article and repeat its title, recognised by their titles. */
public enum PublicationKind {
  ERRATUM("an erratum") {
    @Override
    boolean in(String title) {
      return startsWithAny(
              title,
              "erratum",
              "errata",
              "corrigend",
              "correction to ",
              "correction of publ",
              "correction for ",
              "publisher correction",
              "author correction",
              "publishers correction",
              "correction ",
              "corrections ",
              "notice of correction",
              "addendum")
          || containsAny(title, " erratum", " corrigend", " correction to ")
          || endsWithAny(title, " correction", " errata", " addendum")
          || (containsAny(title, " vol ") && containsAny(title, " pg "))
          || endsWithCitation(title);
    }
  },
  RETRACTION("a retraction") {
    @Override
    boolean in(String title) {
      return startsWithAny(
              title,
              "retraction",
              "expression of concern",
              "withdrawn",
              "withdrawal",
              "notice of retract")
          || containsAny(title, " retraction note", " retraction of")
          || title.endsWith(" retraction");
    }
  },
  REPLY("a reply") {
    @Override
    boolean in(String title) {
      return containsAny(
              title,
              " reply",
              " rejoinder",
              " rebuttal",
              " author response",
              " authors response",
              " authors respond")
          || startsWithAny(
              title,
              "reply",
              "response to ",
              "author reply",
              "authors reply",
              "author response",
              "authors response",
              "rejoinder",
              "rebuttal");
    }
  },
  COMMENT("a comment") {
    @Override
    boolean in(String title) {
      return startsWithAny(
              title,
              "comment on ",
              "comments on ",
              "commentary",
              "a commentary",
              "invited comment",
              "comment ",
              "re ",
              "letter to ",
              "letter regarding",
              "letter by ",
              "regarding ",
              "concerning ",
              "remarks on ",
              "editorial comment",
              "discussion of ",
              "a comment ")
          || containsAny(
              title, " editorial comment", " commentary on", " a comment ", " a commentary")
          || title.endsWith(" comment")
          || title.endsWith(" commentary")
          || title.endsWith(" letter");
    }
  },
  PROTOCOL("a protocol") {
    @Override
    boolean in(String title) {
      return containsAny(
              title,
              " study protocol",
              " trial protocol",
              " protocol for ",
              " protocol of a ",
              " rationale and design",
              " design and rationale",
              " statistical analysis plan")
          || startsWithAny(title, "protocol ", "study protocol")
          || title.endsWith(" protocol");
    }
  };

  private static final Set<String> LEADING =
      Set.of(
          "erratum",
          "errata",
          "corrigendum",
          "corrigenda",
          "correction",
          "addendum",
          "notice",
          "publisher",
          "publishers",
          "author",
          "authors",
          "to",
          "for",
          "of");
  private static final Set<String> TRAILING =
      Set.of(
          "erratum",
          "errata",
          "corrigendum",
          "corrigenda",
          "correction",
          "addendum",
          "publisher",
          "publishers",
          "author",
          "authors");
  private static final int CITATION_WORDS = 8;

  private final String words;

  PublicationKind(String words) {
    this.words = words;
  }

  abstract boolean in(String title);

  public String words() {
    return words;
  }

  /** The kinds that a folded title shows; empty for an article. */
  static Set<PublicationKind> noticesIn(String title) {
    Set<PublicationKind> found = EnumSet.noneOf(PublicationKind.class);
    for (PublicationKind notice : values()) {
      if (notice.in(title)) {
        found.add(notice);
      }
    }
    return found.isEmpty() ? Set.of() : found;
  }

  /**
   * The title of the article that an erratum is about: "Erratum: X (vol 9, pg 22, 2009)" becomes
   * "X". Other titles are unchanged.
   */
  static String withoutNotice(String title) {
    if (!ERRATUM.in(title)) {
      return title;
    }
    List<String> words = new ArrayList<>(Words.of(title));
    while (!words.isEmpty() && LEADING.contains(words.get(0))) {
      words.remove(0);
    }
    while (!words.isEmpty() && TRAILING.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    int citation = words.lastIndexOf("vol");
    if (citation > 0 && words.size() - citation <= CITATION_WORDS) {
      words.subList(citation, words.size()).clear();
    }
    return String.join(" ", words);
  }

  /** Embase appends the article's citation to the erratum's title: "(Pain (2009) 144 (35-42))". */
  private static boolean endsWithCitation(String title) {
    if (title.isEmpty() || !Character.isDigit(title.charAt(title.length() - 1))) {
      return false;
    }
    List<String> words = Words.of(title);
    int size = words.size();
    int numbers = 0;
    while (numbers < size && isNumber(words.get(size - 1 - numbers))) {
      numbers++;
    }
    return numbers >= 3 && numbers < size && words.get(size - numbers).matches("(19|20)\\d\\d");
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static boolean startsWithAny(String title, String... starts) {
    for (String start : starts) {
      if (title.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithAny(String title, String... ends) {
    for (String end : ends) {
      if (title.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title contains any of these parts, which all begin with a blank. */
  private static boolean containsAny(String title, String... parts) {
    int last = title.length() - 2;
    for (int at = title.indexOf(' '); at >= 0 && at <= last; at = title.indexOf(' ', at + 1)) {
      char next = title.charAt(at + 1);
      for (String part : parts) {
        if (part.charAt(1) == next && title.startsWith(part, at)) {
          return true;
        }
      }
    }
    return false;
  }
}
