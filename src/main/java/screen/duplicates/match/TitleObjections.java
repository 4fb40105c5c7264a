package screen.duplicates.match;

import java.util.ArrayList;
import java.util.List;
import screen.duplicates.match.fields.Opposites;
import screen.duplicates.match.fields.PublicationKind;
import screen.duplicates.match.fields.Scripts;
import screen.duplicates.match.fields.Title;
import screen.duplicates.match.fields.TitleWordings;
import screen.duplicates.match.fields.WordDifference;
import screen.duplicates.match.text.Words;

/** Objections from the titles: records that only look alike often differ in one word. */
final class TitleObjections {
  private TitleObjections() {}

  /** A notice, such as an erratum, reply or comment, that repeats the title of the article. */
  static String notice(Comparison pair) {
    for (PublicationKind notice : PublicationKind.values()) {
      boolean one = pair.a().titles().notices().contains(notice);
      boolean other = pair.b().titles().notices().contains(notice);
      boolean oneItem =
          notice != PublicationKind.ERRATUM
              && VenueObjections.exactlyTheSame(pair)
              && pair.on(ComparedField.AUTHORS).supports();
      if (one != other && !oneItem) {
        return "one of them is " + notice.words();
      }
    }
    return "";
  }

  /** Titles in two scripts, which only a person can compare. */
  static String otherScript(Comparison pair) {
    return pair.on(ComparedField.TITLE).is(Level.UNKNOWN)
            && Scripts.differ(pair.a().scripts().title(), pair.b().scripts().title())
        ? "the titles are in two scripts, which only a person can compare"
        : "";
  }

  /**
   * Different numbers: "part 1" and "part 2", "24 weeks" and "52 weeks"; also "part 2" against a
   * title without a number, unless pages or an identifier show that a subtitle is missing.
   */
  static String numbers(Comparison pair) {
    if (pair.on(ComparedField.TITLE).is(Level.UNKNOWN)) {
      return "";
    }
    boolean located = pair.agree(ComparedField.PAGES) || pair.identified();
    String found = "";
    for (Title one : pair.a().titles().wordings()) {
      for (Title other : pair.b().titles().wordings()) {
        found = numbersApart(one, other, located);
        if (found.isEmpty()) {
          return "";
        }
      }
    }
    return found;
  }

  private static String numbersApart(Title one, Title other, boolean located) {
    if (one.numbers().replace(" ", "").equals(other.numbers().replace(" ", ""))
        || isCutWithinNumbers(one, other)
        || isCutWithinNumbers(other, one)) {
      return "";
    }
    String onlyOne = without(one.numbers(), other.numbers());
    String onlyOther = without(other.numbers(), one.numbers());
    if (located && (onlyOne.isEmpty() || onlyOther.isEmpty())) {
      return "";
    }
    return "numbers differ in the titles: " + orNone(onlyOne) + " / " + orNone(onlyOther);
  }

  /**
   * Whether one title is the other one cut off, so that its last numbers are missing or cut too.
   */
  private static boolean isCutWithinNumbers(Title whole, Title beginning) {
    return TitleComparison.isCut(whole, beginning)
        && whole.numbers().startsWith(beginning.numbers());
  }

  private static String without(String numbers, String others) {
    List<String> rest = new ArrayList<>(Words.of(numbers));
    Words.of(others).forEach(rest::remove);
    return String.join(" ", rest);
  }

  private static String orNone(String numbers) {
    return numbers.isEmpty() ? "none" : numbers;
  }

  /** Opposed words, such as two populations or directions. */
  static String opposites(Comparison pair) {
    if (pair.agree(ComparedField.TITLE) || pair.on(ComparedField.TITLE).is(Level.UNKNOWN)) {
      return "";
    }
    String found =
        Opposites.found(WordDifference.between(pair.a().titles().main(), pair.b().titles().main()));
    return found.isEmpty() ? "" : "the titles tell two studies apart: " + found;
  }

  /** Whether the titles differ, and the pages or abstracts too: two studies of one team. */
  static boolean otherStudy(Comparison pair) {
    boolean otherText = pair.differ(ComparedField.PAGES) || pair.differ(ComparedField.ABSTRACT);
    return otherText && !pair.identified() && !otherTitle(pair).isEmpty();
  }

  /**
   * Different titles, or one that is longer than the other. Lifted for translations on the same run
   * of pages and rewordings with the same identifier, but not on a single page: abstracts share
   * pages, and often the DOI of their supplement.
   */
  static String otherTitle(Comparison pair) {
    Agreement title = pair.on(ComparedField.TITLE);
    boolean cut = title.equals(TitleComparison.CUT);
    boolean longer =
        cut || title.equals(TitleComparison.CONTINUED) || title.equals(TitleComparison.EXTENDED);
    boolean placed =
        (pair.agree(ComparedField.VOLUME) && (cut || pair.agree(ComparedField.ISSUE)))
            || pair.agree(ComparedField.PAGES)
            || pair.agree(ComparedField.ABSTRACT);
    boolean otherText = pair.differ(ComparedField.PAGES) || pair.differ(ComparedField.ABSTRACT);
    if (longer && (otherText || !placed) && !pair.identified()) {
      return "one title says more, and not all of the rest agrees";
    }
    if (pair.on(ComparedField.TITLE).supports() || pair.on(ComparedField.TITLE).is(Level.UNKNOWN)) {
      return "";
    }
    boolean sameAuthors =
        pair.agree(ComparedField.AUTHORS)
            && (pair.a().authors().size() > 1 || pair.agree(ComparedField.ISSUE));
    boolean reworded =
        pair.on(ComparedField.TITLE).is(Level.DOUBTFUL)
            && pair.on(ComparedField.AUTHORS).supports();
    boolean translated =
        VenueObjections.samePages(pair) && (reworded || (sameAuthors && mayBeTranslations(pair)));
    boolean ownPages =
        !VenueObjections.isOnePage(pair.a().pages())
            && !VenueObjections.isOnePage(pair.b().pages());
    boolean respelled =
        reworded && pair.identified() && ownPages && !pair.differ(ComparedField.PAGES);
    return translated || respelled || isReworded(pair) ? "" : "the titles differ";
  }

  /** Whether identifier, abstract, authors and volume agree: one text under a new title. */
  private static boolean isReworded(Comparison pair) {
    return pair.identified()
        && pair.agree(ComparedField.ABSTRACT)
        && pair.agree(ComparedField.VOLUME)
        && pair.on(ComparedField.AUTHORS).supports()
        && !pair.differ(ComparedField.PAGES);
  }

  /** Whether just one title is not in English and the abstracts do not differ. */
  private static boolean mayBeTranslations(Comparison pair) {
    boolean foreign = isForeign(pair.a().titles()) != isForeign(pair.b().titles());
    return foreign && !pair.differ(ComparedField.ABSTRACT);
  }

  private static boolean isForeign(TitleWordings titles) {
    return titles.wordings().stream().anyMatch(Title::isForeign);
  }
}
