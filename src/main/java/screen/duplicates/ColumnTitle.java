package screen.duplicates;

import java.util.Set;

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
          "highlights");

  private ColumnTitle() {}

  /** Such a title needs volume, issue and pages, an identifier or the abstract beside it. */
  static String saysLittle(Comparison pair) {
    if (pair.on(Compared.TITLE).is(Level.UNKNOWN)
        || pair.identified()
        || pair.agree(Compared.ABSTRACT)) {
      return "";
    }
    boolean samePlace = Place.exactlyTheSame(pair);
    if (isColumn(pair)) {
      return samePlace && pair.agree(Compared.ISSUE)
          ? ""
          : "the title of a column, and neither volume, issue and pages nor an identifier agree";
    }
    boolean sameTeam =
        pair.agree(Compared.AUTHORS)
            && pair.a().authors().size() > 1
            && pair.agree(Compared.YEAR)
            && pair.agree(Compared.JOURNAL);
    return isShort(pair) && !sameTeam && !samePlace
        ? "a title of few words, and neither volume and pages nor an identifier agree"
        : "";
  }

  /** Another instalment: such a title, another place and another DOI. */
  static boolean otherInstalment(Comparison pair) {
    boolean elsewhere =
        pair.differ(Compared.VOLUME) || pair.differ(Compared.PAGES) || pair.differ(Compared.ISSUE);
    return elsewhere
        && pair.differ(Compared.DOI)
        && !pair.on(Compared.TITLE).is(Level.UNKNOWN)
        && (isColumn(pair) || isShort(pair));
  }

  private static boolean isColumn(Comparison pair) {
    return isColumn(pair.a().titles().main()) || isColumn(pair.b().titles().main());
  }

  private static boolean isColumn(Title title) {
    long column = title.words().stream().filter(COLUMNS::contains).count();
    return column > 0 && column * 2 >= title.content();
  }

  private static boolean isShort(Comparison pair) {
    int most = Math.max(pair.a().titles().main().content(), pair.b().titles().main().content());
    return most <= TitleComparison.GENERIC;
  }
}
