package screen.duplicates.match;

import screen.duplicates.match.fields.Features;
import screen.duplicates.match.fields.Numbering;
import screen.duplicates.match.fields.PageNumbers;
import screen.record.DocumentType;

/**
 * Objections from volume, issue, pages, year and journal: the same text may be published in two
 * places.
 */
final class VenueObjections {
  private VenueObjections() {}

  /** Whether volume and pages agree: one item, or several short ones on a page. */
  static boolean exactlyTheSame(Comparison pair) {
    return pair.agree(ComparedField.VOLUME) && pair.agree(ComparedField.PAGES);
  }

  /**
   * Whether the run of pages agrees, and the volume, or journal and year, and no other volume or
   * issue is given: only one item can be there.
   */
  static boolean samePages(Comparison pair) {
    boolean sameYearOfJournal =
        pair.on(ComparedField.JOURNAL).supports() && pair.agree(ComparedField.YEAR);
    return sameRange(pair)
        && !pair.differ(ComparedField.VOLUME)
        && !pair.differ(ComparedField.ISSUE)
        && (pair.agree(ComparedField.VOLUME) || sameYearOfJournal);
  }

  /** Whether the whole run of pages agrees and neither record has a volume or issue. */
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
   * Whether the journals differ, and also the volume, or the year and the list of authors: two
   * records even if the text is the same.
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

  /**
   * Different volumes: a conference abstract and the paper, an article and its reprint. Pages lift
   * this, but in two years only a whole run of them: the column of every volume begins on one page.
   */
  static String otherVolume(Comparison pair) {
    boolean samePlace =
        (sameRange(pair) && pair.a().pages().last() == pair.b().pages().last())
            || (pair.agree(ComparedField.PAGES) && pair.agree(ComparedField.YEAR));
    return pair.differ(ComparedField.VOLUME) && !samePlace && !pair.identified()
        ? "the volumes differ"
        : "";
  }

  /**
   * Different issues: a yearly column, or an erratum not marked as such. Lifted on one page of one
   * volume, unless the title is one of few words, as columns have.
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

  /** Different pages: a slip if volume and year are the same, else perhaps another edition. */
  static String otherPages(Comparison pair) {
    boolean sameVolume = pair.agree(ComparedField.VOLUME) && pair.agree(ComparedField.YEAR);
    return pair.differ(ComparedField.PAGES) && !sameVolume && !pair.identified()
        ? "the pages differ, and nothing says that the volume is the same"
        : "";
  }

  /** One in a supplement: a conference abstract in the volume of the paper. */
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

  /** One on a single page that differs: an abstract, a letter or an erratum against the article. */
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
        ? "one of them has a single page, the other a different one"
        : "";
  }

  /** Whether this may be an abstract or a letter, several of which can share a page. */
  static boolean isOnePage(PageNumbers pages) {
    return pages.isPresent()
        && (pages.kind() == PageNumbers.Kind.SINGLE
            || !pages.prefix().isEmpty()
            || pages.first() == pages.last());
  }

  /** Different journals: one abstract in two of them. */
  static String otherJournal(Comparison pair) {
    Agreement journal = pair.on(ComparedField.JOURNAL);
    if (journal.supports()
        || journal.is(Level.UNKNOWN)
        || pair.identified()
        || (pair.agree(ComparedField.PAGES) && pair.agree(ComparedField.VOLUME))) {
      return "";
    }
    if (pair.agree(ComparedField.PAGES) && !pair.differ(ComparedField.VOLUME)) {
      return journal.is(Level.DIFFERENT) ? "the journals differ, and no volume agrees" : "";
    }
    boolean otherPages = pair.a().pages().isPresent() && pair.b().pages().isPresent();
    boolean placed = isPlaced(pair.a()) || isPlaced(pair.b());
    boolean apart = placed && !pair.agree(ComparedField.VOLUME);
    return otherPages || apart || !pair.agree(ComparedField.YEAR) || twoPeriodicals(pair)
        ? "the journals differ"
        : "";
  }

  /**
   * Whether both are articles of journals with different names. Names of one conference vary too
   * much to count.
   */
  private static boolean twoPeriodicals(Comparison pair) {
    return !pair.agree(ComparedField.VOLUME)
        && pair.differ(ComparedField.JOURNAL)
        && isInJournal(pair.a())
        && isInJournal(pair.b());
  }

  private static boolean isInJournal(Features record) {
    return record.isOf(DocumentType.JOURNAL_ARTICLE) && !record.journal().isMeeting();
  }

  static boolean isPlaced(Features record) {
    return !record.numbering().volume().isEmpty() || record.pages().isPresent();
  }

  /**
   * Different years: proceedings repeat titles and editors every year, and a team's meeting
   * abstract precedes its paper, without volume or pages. If two years apart, or with different
   * abstracts, volume or pages must agree, not just be missing.
   */
  static String otherYear(Comparison pair) {
    Agreement year = pair.on(ComparedField.YEAR);
    if (year.is(Level.SAME)
        || year.is(Level.UNKNOWN)
        || pair.identified()
        || pair.agree(ComparedField.ABSTRACT)) {
      return "";
    }
    boolean placed = isPlaced(pair.a()) && isPlaced(pair.b());
    boolean onePlaced = isPlaced(pair.a()) != isPlaced(pair.b());
    boolean unplaced = !placed && (!onePlaced || pair.agree(ComparedField.JOURNAL));
    boolean doubtful = !year.supports() || pair.differ(ComparedField.ABSTRACT);
    boolean sameText = pair.agree(ComparedField.VOLUME) || pair.agree(ComparedField.PAGES);
    return unplaced || (doubtful && !sameText)
        ? "the years differ, and neither volume nor pages agree"
        : "";
  }
}
