package screen.duplicates;

/** Objections from volume, issue, pages and journal: the same text was printed in two places. */
final class Place {
  private Place() {}

  /** Volume and pages agree: whatever stands there is one item, or a page of short ones. */
  static boolean exactlyTheSame(Comparison pair) {
    return pair.agree(Compared.VOLUME) && pair.agree(Compared.PAGES);
  }

  /** One run of pages, and nothing that puts it into two volumes: only one item can stand there. */
  static boolean samePages(Comparison pair) {
    boolean sameYearOfJournal = pair.on(Compared.JOURNAL).supports() && pair.agree(Compared.YEAR);
    return sameRange(pair)
        && !pair.differ(Compared.VOLUME)
        && !pair.differ(Compared.ISSUE)
        && (pair.agree(Compared.VOLUME) || sameYearOfJournal);
  }

  /** Another journal and another volume: whatever the text, two records. */
  static boolean twoJournals(Comparison pair) {
    Agreement journal = pair.on(Compared.JOURNAL);
    boolean otherJournal = journal.is(Level.DIFFERENT) || journal.is(Level.DOUBTFUL);
    return otherJournal
        && pair.differ(Compared.VOLUME)
        && !pair.agree(Compared.PAGES)
        && !pair.identified();
  }

  /** A conference abstract and the paper, an article and its reprint. */
  static String otherVolume(Comparison pair) {
    return pair.differ(Compared.VOLUME) && !pair.agree(Compared.PAGES) && !pair.identified()
        ? "the volumes differ"
        : "";
  }

  /** A yearly column; an erratum that does not say so. */
  static String otherIssue(Comparison pair) {
    return pair.differ(Compared.ISSUE) && !sameRange(pair) && !pair.identified()
        ? "the issues differ"
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
    return oneInSupplement && pair.differ(Compared.PAGES) && !pair.identified()
        ? "one of them appeared in a supplement"
        : "";
  }

  private static boolean sameRange(Comparison pair) {
    return pair.agree(Compared.PAGES) && pair.a().pages().isRange() && pair.b().pages().isRange();
  }

  /** An abstract, a letter or an erratum takes one page, the article with its title another. */
  static String onePage(Comparison pair) {
    boolean one = isOnePage(pair.a().pages()) || isOnePage(pair.b().pages());
    boolean oneIssue =
        pair.agree(Compared.VOLUME)
            && pair.agree(Compared.ISSUE)
            && pair.agree(Compared.TITLE)
            && pair.agree(Compared.AUTHORS)
            && pair.a().authors().size() > 1;
    return one && !oneIssue && pair.differ(Compared.PAGES)
        ? "one of them takes one page, another one"
        : "";
  }

  private static boolean isOnePage(Pages pages) {
    return pages.kind() == Pages.Kind.SINGLE
        || !pages.prefix().isEmpty()
        || pages.first() == pages.last();
  }

  /** One abstract in two journals. */
  static String otherJournal(Comparison pair) {
    Agreement journal = pair.on(Compared.JOURNAL);
    if (journal.supports()
        || journal.is(Level.UNKNOWN)
        || pair.identified()
        || pair.agree(Compared.PAGES)) {
      return "";
    }
    boolean otherPages = pair.a().pages().isPresent() && pair.b().pages().isPresent();
    boolean placed = isPlaced(pair.a()) || isPlaced(pair.b());
    boolean apart = placed && !pair.agree(Compared.VOLUME);
    return otherPages || apart || !pair.agree(Compared.YEAR) ? "the journals differ" : "";
  }

  private static boolean isPlaced(Features record) {
    return !record.numbering().volume().isEmpty() || record.pages().isPresent();
  }

  /** A series of proceedings repeats titles and editors year by year, without volume or pages. */
  static String otherYear(Comparison pair) {
    boolean unplaced = !isPlaced(pair.a()) && !isPlaced(pair.b());
    boolean sameYear = pair.agree(Compared.YEAR) || pair.on(Compared.YEAR).is(Level.UNKNOWN);
    return unplaced && !sameYear && !pair.identified() && !pair.agree(Compared.ABSTRACT)
        ? "the years differ, and there is neither volume nor page"
        : "";
  }
}
