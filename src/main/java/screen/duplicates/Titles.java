package screen.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A record's title as its database prints it, taken apart: the wordings (a translation in brackets
 * is one of its own) and the notices that make it an item beside the article.
 *
 * @param wordings the title first; none where the record has no title
 * @param notices none for a plain article
 */
record Titles(List<Title> wordings, Set<Notice> notices) {
  /** Words after which a bracket is the database's note and no title. */
  private static final Set<String> NOTE_STARTS =
      Set.of(
          "erratum",
          "errata",
          "corrected",
          "correction",
          "comment",
          "see",
          "abstract",
          "published",
          "retraction",
          "retracted",
          "review",
          "republished",
          "update",
          "summary",
          "isrctn",
          "j",
          "poster",
          "letter",
          "editorial",
          "in");

  private static final Set<String> LINKS =
      Set.of("erratum", "corrected", "comment", "published", "retraction", "republished", "see");

  private static final int SHORTEST_TRANSLATION = 3;

  Titles {
    wordings = List.copyOf(wordings);
  }

  static Titles of(String title, String originalTitle) {
    Reader reader = new Reader();
    reader.read(title);
    Set<Notice> notices = Notice.heldBy(PlainText.of(Reader.withoutLinks(title)));
    if (!originalTitle.isEmpty()) {
      reader.add(originalTitle);
    }
    return new Titles(reader.wordings, notices);
  }

  boolean isEmpty() {
    return wordings.isEmpty();
  }

  /** The title proper. */
  Title main() {
    return wordings.get(0);
  }

  /** Collects the wordings of one title. */
  private static final class Reader {
    private final List<Title> wordings = new ArrayList<>(1);

    void read(String title) {
      String rest = withoutLinks(title).strip();
      for (String mark : new String[] {"<ORIGINAL>", " TO: "}) {
        int at = rest.indexOf(mark);
        if (at > 0) {
          read(rest.substring(0, at));
          add(rest.substring(at + mark.length()));
          return;
        }
      }
      int open = openingOfLastBracket(rest);
      while (open > 0) {
        String inside = rest.substring(open + 1, rest.lastIndexOf(']'));
        String before = rest.substring(0, open).strip();
        if (!isNote(inside)) {
          read(before);
          add(inside);
          return;
        }
        rest = before;
        open = openingOfLastBracket(rest);
      }
      add(rest);
    }

    /**
     * Without "[Erratum appears in ..]" and the like, which PubMed and Ovid append, closed or not.
     */
    private static String withoutLinks(String title) {
      for (int at = title.indexOf('['); at > 0; at = title.indexOf('[', at + 1)) {
        String[] start =
            PlainText.of(title.substring(at, Math.min(title.length(), at + 30))).split(" ", 2);
        if (LINKS.contains(start[0])) {
          return title.substring(0, at);
        }
      }
      return title;
    }

    void add(String text) {
      String plain = Notice.withoutNotice(PlainText.of(text));
      if (plain.isEmpty()) {
        return;
      }
      Title wording = Title.of(plain);
      if (!wordings.contains(wording)) {
        wordings.add(wording);
      }
    }

    /** Where the bracket opens that closes at the end of the text; -1 where none does. */
    private static int openingOfLastBracket(String text) {
      int end = text.length() - 1;
      while (end >= 0 && (text.charAt(end) == '.' || text.charAt(end) == ' ')) {
        end--;
      }
      if (end < 0 || text.charAt(end) != ']') {
        return -1;
      }
      int depth = 0;
      for (int i = end; i >= 0; i--) {
        char c = text.charAt(i);
        depth += c == ']' ? 1 : c == '[' ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
      return -1;
    }

    private static boolean isNote(String inside) {
      List<String> words = Words.of(PlainText.of(inside));
      return words.size() < SHORTEST_TRANSLATION
          || NOTE_STARTS.contains(words.get(0))
          || inside.toLowerCase(Locale.ROOT).endsWith("refs");
    }
  }
}
