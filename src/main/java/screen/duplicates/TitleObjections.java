package screen.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Objections from the titles: what only looks alike tells itself apart in a word. */
final class TitleObjections {
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

  private TitleObjections() {}

  /** An erratum, a reply, a comment repeats the title of the article. */
  static String notice(Comparison pair) {
    for (Notice notice : Notice.values()) {
      boolean one = pair.a().titles().notices().contains(notice);
      boolean other = pair.b().titles().notices().contains(notice);
      if (one != other
          && !(notice != Notice.ERRATUM
              && Place.exactlyTheSame(pair)
              && pair.on(Compared.AUTHORS).supports())) {
        return "one of them is " + notice.words();
      }
    }
    return "";
  }

  /** "Part 1" and "part 2", "24 weeks" and "52 weeks". */
  static String numbers(Comparison pair) {
    String found = "";
    for (Title one : pair.a().titles().wordings()) {
      for (Title other : pair.b().titles().wordings()) {
        found = numbersApart(one, other);
        if (found.isEmpty()) {
          return "";
        }
      }
    }
    return found;
  }

  private static String numbersApart(Title one, Title other) {
    if (one.numbers().replace(" ", "").equals(other.numbers().replace(" ", ""))) {
      return "";
    }
    List<String> onlyOne = new ArrayList<>(Words.of(one.numbers()));
    List<String> onlyOther = new ArrayList<>(Words.of(other.numbers()));
    Words.of(one.numbers()).forEach(onlyOther::remove);
    Words.of(other.numbers()).forEach(onlyOne::remove);
    return onlyOne.isEmpty() || onlyOther.isEmpty()
        ? ""
        : "numbers differ in the titles: "
            + String.join(" ", onlyOne)
            + " / "
            + String.join(" ", onlyOther);
  }

  /** Another population, another direction. */
  static String opposites(Comparison pair) {
    if (pair.agree(Compared.TITLE) || pair.on(Compared.TITLE).is(Level.UNKNOWN)) {
      return "";
    }
    String found =
        Opposites.found(WordDifference.between(pair.a().titles().main(), pair.b().titles().main()));
    return found.isEmpty() ? "" : "the titles tell two studies apart: " + found;
  }

  /**
   * Titles that do not agree may be translations, if one place holds both; abstracts share pages.
   */
  static String otherTitle(Comparison pair) {
    if (pair.on(Compared.TITLE).supports() || pair.on(Compared.TITLE).is(Level.UNKNOWN)) {
      return "";
    }
    boolean sameHands =
        pair.agree(Compared.AUTHORS)
            && (pair.a().authors().size() > 1 || pair.agree(Compared.ISSUE));
    boolean reworded =
        pair.on(Compared.TITLE).is(Level.DOUBTFUL) && pair.on(Compared.AUTHORS).supports();
    boolean translated = Place.samePages(pair) && (sameHands || reworded);
    return translated ? "" : "the titles differ";
  }

  /** A column's title stands over many items; so does one of few words. */
  static String generic(Comparison pair) {
    if (pair.on(Compared.TITLE).is(Level.UNKNOWN)
        || pair.agree(Compared.DOI)
        || pair.agree(Compared.PMID)
        || (pair.agree(Compared.VOLUME) && pair.agree(Compared.PAGES))) {
      return "";
    }
    if (pair.agree(Compared.ABSTRACT)) {
      return "";
    }
    Title title = pair.a().titles().main();
    if (isColumn(title)) {
      return "the title of a column, and neither volume and pages nor an identifier agree";
    }
    boolean written =
        pair.agree(Compared.AUTHORS)
            && pair.a().authors().size() > 1
            && pair.agree(Compared.YEAR)
            && pair.agree(Compared.JOURNAL);
    boolean few =
        Math.max(title.content(), pair.b().titles().main().content()) <= TitleComparison.GENERIC;
    return few && !written
        ? "a title of few words, and neither volume and pages nor an identifier agree"
        : "";
  }

  private static boolean isColumn(Title title) {
    long column = title.words().stream().filter(COLUMNS::contains).count();
    return column > 0 && column * 2 >= title.content();
  }

  private static boolean isShort(Comparison pair) {
    int most = Math.max(pair.a().titles().main().content(), pair.b().titles().main().content());
    return most <= TitleComparison.GENERIC;
  }

  /** Another issue of a column, or another item under a title that says little. */
  static boolean otherItemOfColumn(Comparison pair) {
    if (pair.on(Compared.TITLE).is(Level.UNKNOWN) || pair.identified()) {
      return false;
    }
    boolean saysLittle = isColumn(pair.a().titles().main()) || isShort(pair);
    boolean elsewhere =
        pair.differ(Compared.VOLUME) || pair.differ(Compared.PAGES) || pair.differ(Compared.ISSUE);
    return saysLittle && elsewhere && pair.differ(Compared.DOI);
  }
}
