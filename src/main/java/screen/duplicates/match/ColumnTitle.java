package screen.duplicates.match;

import java.util.Set;
import screen.duplicates.match.fields.Title;

/** Objections from titles that stand over many items and so say little. */
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

  /** Such a title needs volume, issue and pages, an identifier or the abstract beside it. */
  static String saysLittle(Comparison pair) {
    if (pair.on(Compared.TITLE).is(Level.UNKNOWN)
        || pair.identified()
        || pair.agree(Compared.ABSTRACT)) {
      return "";
    }
    boolean samePlace = Place.exactlyTheSame(pair) || Place.samePages(pair);
    if (isColumn(pair)) {
      return samePlace && (pair.agree(Compared.ISSUE) || Place.inOneBook(pair))
          ? ""
          : "the title of a column, and neither volume, issue and pages nor an identifier agree";
    }
    return isShort(pair) && !samePlace && !sameHands(pair)
        ? "a title of few words, and neither volume and pages nor an identifier agree"
        : "";
  }

  /** Several authors in one journal and year, or any in one issue, on no other pages. */
  private static boolean sameHands(Comparison pair) {
    boolean several = pair.a().authors().size() > 1 && pair.agree(Compared.YEAR);
    boolean oneIssue = pair.agree(Compared.VOLUME) && pair.agree(Compared.ISSUE);
    return pair.agree(Compared.AUTHORS)
        && pair.agree(Compared.JOURNAL)
        && (several || oneIssue)
        && namesTopic(pair.a().titles().main())
        && namesTopic(pair.b().titles().main())
        && !pair.differ(Compared.PAGES);
  }

  /** Another instalment: the title of a column in another place, or few words and another DOI. */
  static boolean otherInstalment(Comparison pair) {
    boolean elsewhere =
        pair.differ(Compared.VOLUME) || pair.differ(Compared.PAGES) || pair.differ(Compared.ISSUE);
    boolean slip =
        pair.agree(Compared.VOLUME)
            && pair.agree(Compared.AUTHORS)
            && (pair.agree(Compared.PAGES) || pair.agree(Compared.ISSUE));
    return elsewhere
        && (!(slip || Place.sameRange(pair)) || pair.differ(Compared.DOI))
        && !pair.identified()
        && !pair.on(Compared.TITLE).is(Level.UNKNOWN)
        && (isColumn(pair) || (isShort(pair) && pair.differ(Compared.DOI)));
  }

  private static boolean isColumn(Comparison pair) {
    return isColumn(pair.a().titles().main()) || isColumn(pair.b().titles().main());
  }

  private static boolean isColumn(Title title) {
    long column = title.words().stream().filter(COLUMNS::contains).count();
    return column > 0 && column * 2 >= title.content();
  }

  /** Two words with meaning, and none that stands over columns. */
  private static boolean namesTopic(Title title) {
    return title.content() > 1 && title.words().stream().noneMatch(COLUMNS::contains);
  }

  private static boolean isShort(Comparison pair) {
    int most = Math.max(pair.a().titles().main().content(), pair.b().titles().main().content());
    return most <= TitleComparison.GENERIC;
  }
}
