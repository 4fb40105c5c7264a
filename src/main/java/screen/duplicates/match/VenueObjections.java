package screen.duplicates.match;

import screen.duplicates.match.fields.Features;
import screen.duplicates.match.fields.Numbering;
import screen.duplicates.match.fields.PageNumbers;

/** Objections from volume, issue, pages and journal: the same text was printed in two places. */
final class VenueObjections {
  private VenueObjections() {}

  /** Volume and pages agree: whatever stands there is one item, or a page of short ones. */
  static boolean exactlyTheSame(Comparison pair) {
    return pair.agree(ComparedField.VOLUME) && pair.agree(ComparedField.PAGES);
  }

  /** One run of pages, and nothing that puts it into two volumes: only one item can stand there. */
  static boolean samePages(Comparison pair) {
    boolean sameYearOfJournal =
        pair.on(ComparedField.JOURNAL).supports() && pair.agree(ComparedField.YEAR);
    return sameRange(pair)
        && !pair.differ(ComparedField.VOLUME)
        && !pair.differ(ComparedField.ISSUE)
        && (pair.agree(ComparedField.VOLUME) || sameYearOfJournal);
  }

  /** One run of pages of what has neither volumes nor issues. */
  static boolean inOneBook(Comparison pair) {
    return samePages(pair)
        && pair.a().pages().last() == pair.b().pages().last()
        && isUnnumbered(pair.a())
        && isUnnumbered(pair.b());
  }

  private static boolean isUnnumbered(Features record) {
    return record.numbering().volume().isEmpty() && record.numbering().issue().isEmpty();
  }

  /**
   * Another journal and another volume, or year and list of authors: whatever the text, two
   * records.
   */
  static boolean twoJournals(Comparison pair) {
    Agreement journal = pair.on(ComparedField.JOURNAL);
    Agreement year = pair.on(ComparedField.YEAR);
    boolean otherJournal = journal.is(Level.DIFFERENT) || journal.is(Level.DOUBTFUL);
    boolean otherYear =
        !year.is(Level.SAME) && !year.is(Level.UNKNOWN) && !pair.agree(ComparedField.AUTHORS);
    return otherJournal
        && (pair.differ(ComparedField.VOLUME) || otherYear)
        && !sameRange(pair)
        && !pair.identified();
  }

  /** A conference abstract and the paper, an article and its reprint. */
  static String otherVolume(Comparison pair) {
    return pair.differ(ComparedField.VOLUME)
            && !pair.agree(ComparedField.PAGES)
            && !pair.identified()
        ? "the volumes differ"
        : "";
  }

  /**
   * A yearly column; an erratum that does not say so. On one page of one volume, only a column
   * stands again in another issue.
   */
  static String otherIssue(Comparison pair) {
    boolean onePage =
        exactlyTheSame(pair)
            && pair.on(ComparedField.AUTHORS).supports()
            && pair.agree(ComparedField.TITLE)
            && pair.a().titles().main().content() > TitleComparison.GENERIC;
    return pair.differ(ComparedField.ISSUE) && !sameRange(pair) && !onePage && !pair.identified()
        ? "the issues differ"
        : "";
  }

  /**
   * Other pages may be a slip within one volume, but are another edition where that is not known.
   */
  static String otherPages(Comparison pair) {
    boolean sameVolume = pair.agree(ComparedField.VOLUME) && pair.agree(ComparedField.YEAR);
    return pair.differ(ComparedField.PAGES) && !sameVolume && !pair.identified()
        ? "the pages differ, and nothing says that the volume is the same"
        : "";
  }

  /** A conference abstract of the volume in which the paper appeared. */
  static String supplement(Comparison pair) {
    Numbering one = pair.a().numbering();
    Numbering other = pair.b().numbering();
    boolean oneInSupplement =
        one.isSupplement() != other.isSupplement()
            && !one.issue().isEmpty()
            && !other.issue().isEmpty();
    boolean another = one.supplementsAnother(other) || other.supplementsAnother(one);
    return ((another && !pair.agree(ComparedField.PAGES))
                || (oneInSupplement && pair.differ(ComparedField.PAGES)))
            && !pair.identified()
        ? "one of them appeared in a supplement"
        : "";
  }

  static boolean sameRange(Comparison pair) {
    return pair.agree(ComparedField.PAGES)
        && pair.a().pages().isRange()
        && pair.b().pages().isRange();
  }

  /** An abstract, a letter or an erratum takes one page, the article with its title another. */
  static String onePage(Comparison pair) {
    boolean one = isOnePage(pair.a().pages()) || isOnePage(pair.b().pages());
    boolean oneText =
        pair.agree(ComparedField.ABSTRACT)
            || (pair.a().authors().size() > 1 && !pair.differ(ComparedField.ABSTRACT));
    boolean oneIssue =
        pair.agree(ComparedField.VOLUME) && pair.agree(ComparedField.ISSUE) && oneText;
    boolean oneWork = pair.identified() && pair.agree(ComparedField.ABSTRACT);
    boolean mistyped =
        pair.agree(ComparedField.TITLE)
            && pair.agree(ComparedField.AUTHORS)
            && (oneIssue || oneWork);
    return one && !mistyped && pair.differ(ComparedField.PAGES)
        ? "one of them takes one page, another one"
        : "";
  }

  /** Whether an abstract or a letter may stand there, of which a page has several. */
  static boolean isOnePage(PageNumbers pages) {
    return pages.isPresent()
        && (pages.kind() == PageNumbers.Kind.SINGLE
            || !pages.prefix().isEmpty()
            || pages.first() == pages.last());
  }

  /** One abstract in two journals. */
  static String otherJournal(Comparison pair) {
    Agreement journal = pair.on(ComparedField.JOURNAL);
    if (journal.supports()
        || journal.is(Level.UNKNOWN)
        || pair.identified()
        || (pair.agree(ComparedField.PAGES) && !pair.differ(ComparedField.VOLUME))) {
      return "";
    }
    boolean otherPages = pair.a().pages().isPresent() && pair.b().pages().isPresent();
    boolean placed = isPlaced(pair.a()) || isPlaced(pair.b());
    boolean apart = placed && !pair.agree(ComparedField.VOLUME);
    return otherPages || apart || !pair.agree(ComparedField.YEAR) ? "the journals differ" : "";
  }

  private static boolean isPlaced(Features record) {
    return !record.numbering().volume().isEmpty() || record.pages().isPresent();
  }

  /**
   * A series of proceedings repeats titles and editors year by year, without volume or pages. Two
   * years apart, or with another abstract, volume or pages must agree, not just be missing.
   */
  static String otherYear(Comparison pair) {
    Agreement year = pair.on(ComparedField.YEAR);
    if (year.is(Level.SAME)
        || year.is(Level.UNKNOWN)
        || pair.identified()
        || pair.agree(ComparedField.ABSTRACT)) {
      return "";
    }
    boolean unplaced = !isPlaced(pair.a()) && !isPlaced(pair.b());
    boolean doubtful = !year.supports() || pair.differ(ComparedField.ABSTRACT);
    boolean sameText = pair.agree(ComparedField.VOLUME) || pair.agree(ComparedField.PAGES);
    return unplaced || (doubtful && !sameText)
        ? "the years differ, and neither volume nor pages agree"
        : "";
  }
}
