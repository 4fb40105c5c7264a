package screen.duplicates.match;

import java.util.Set;
import screen.duplicates.match.fields.Title;

/** Objections from titles that many items share, such as those of columns. */
final class ColumnTitle {
  private static final Set<String> COLUMNS =
      Set.of(
          "editorial",
          "editorials",
          "editor",
          "editors",
          "introduction",
          "foreword",
          "preface",
          "comments",
          "letter",
          "letters",
          "news",
          "obituary",
          "announcement",
          "announcements",
          "abstracts",
          "index",
          "correspondence",
          "contents",
          "acknowledgment",
          "reviewers",
          "minitrack",
          "calendar",
          "highlights",
          "reply",
          "commentary",
          "welcome",
          "message",
          "memoriam",
          "acknowledgement",
          "acknowledgements",
          "answers",
          "pearls",
          "book",
          "month");

  private ColumnTitle() {}

  /**
   * The objection to a title that says little; "" if there is none. Lifted if an identifier or the
   * abstract agrees, or volume, issue and pages; for a title of few words, volume and pages, or
   * authors and journal.
   */
  static String saysLittle(Comparison pair) {
    if (pair.on(ComparedField.TITLE).is(Level.UNKNOWN)
        || pair.identified()
        || pair.agree(ComparedField.ABSTRACT)) {
      return "";
    }
    boolean samePlace = VenueObjections.exactlyTheSame(pair) || VenueObjections.samePages(pair);
    if (isColumn(pair)) {
      return samePlace && (pair.agree(ComparedField.ISSUE) || VenueObjections.inOneBook(pair))
          ? ""
          : "the title of a column, and neither volume, issue and pages nor an identifier agree";
    }
    return isShort(pair) && !samePlace && !sameAuthorsAndJournal(pair)
        ? "a title of few words, and neither volume and pages nor an identifier agree"
        : "";
  }

  /**
   * Whether the titles name a topic, authors and journal agree (several authors in one year, or any
   * in one issue), and the pages do not differ.
   */
  private static boolean sameAuthorsAndJournal(Comparison pair) {
    boolean several = pair.a().authors().size() > 1 && pair.agree(ComparedField.YEAR);
    boolean oneIssue = pair.agree(ComparedField.VOLUME) && pair.agree(ComparedField.ISSUE);
    return pair.agree(ComparedField.AUTHORS)
        && pair.agree(ComparedField.JOURNAL)
        && (several || oneIssue)
        && namesTopic(pair.a().titles().main())
        && namesTopic(pair.b().titles().main())
        && !pair.differ(ComparedField.PAGES);
  }

  /**
   * Whether these are two instalments: a column title in different places, or a title of few words
   * with different places and DOIs.
   */
  static boolean otherInstalment(Comparison pair) {
    boolean elsewhere =
        pair.differ(ComparedField.VOLUME)
            || pair.differ(ComparedField.PAGES)
            || pair.differ(ComparedField.ISSUE);
    boolean slip =
        pair.agree(ComparedField.VOLUME)
            && pair.agree(ComparedField.AUTHORS)
            && (pair.agree(ComparedField.PAGES) || pair.agree(ComparedField.ISSUE));
    return elsewhere
        && (!(slip || VenueObjections.sameRange(pair)) || pair.differ(ComparedField.DOI))
        && !pair.identified()
        && !pair.on(ComparedField.TITLE).is(Level.UNKNOWN)
        && (isColumn(pair) || (isShort(pair) && pair.differ(ComparedField.DOI)));
  }

  private static boolean isColumn(Comparison pair) {
    return isColumn(pair.a().titles().main()) || isColumn(pair.b().titles().main());
  }

  private static boolean isColumn(Title title) {
    long column = title.words().stream().filter(COLUMNS::contains).count();
    return column > 0 && column * 2 >= title.content();
  }

  /** Whether a title has at least two words with meaning and no word of a column title. */
  private static boolean namesTopic(Title title) {
    return title.content() > 1 && title.words().stream().noneMatch(COLUMNS::contains);
  }

  private static boolean isShort(Comparison pair) {
    int most = Math.max(pair.a().titles().main().content(), pair.b().titles().main().content());
    return most <= TitleComparison.GENERIC;
  }
}
