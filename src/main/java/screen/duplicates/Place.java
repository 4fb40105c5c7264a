package screen.duplicates;

/** Objections from volume, issue, pages and journal: the same text was printed in two places. */
final class Place {
  private Place() {}

  /** Volume and pages agree: whatever stands there is one item, or a page of short ones. */
  static boolean exactlyTheSame(Comparison pair) {
    return pair.agree(Compared.VOLUME) && pair.agree(Compared.PAGES);
  }

  private static boolean identified(Comparison pair) {
    return pair.agree(Compared.DOI) || pair.agree(Compared.PMID);
  }

  /** A conference abstract and the paper, an article and its reprint. */
  static String otherVolume(Comparison pair) {
    return pair.differ(Compared.VOLUME) && !pair.agree(Compared.PAGES) && !identified(pair)
        ? "the volumes differ"
        : "";
  }

  /** A yearly column; an erratum that does not say so. */
  static String otherIssue(Comparison pair) {
    return pair.differ(Compared.ISSUE) && !pair.agree(Compared.PAGES) && !identified(pair)
        ? "the issues differ"
        : "";
  }

  /** An abstract, a letter or an erratum takes one page, the article with its title another. */
  static String onePage(Comparison pair) {
    boolean one = isOnePage(pair.a().pages()) || isOnePage(pair.b().pages());
    return one && pair.differ(Compared.PAGES) ? "one of them takes one page, another one" : "";
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
        || identified(pair)
        || pair.agree(Compared.PAGES)) {
      return "";
    }
    boolean twoPlaces = isPlaced(pair.a()) && isPlaced(pair.b()) && !pair.agree(Compared.VOLUME);
    boolean apart = pair.differ(Compared.PAGES) || !pair.agree(Compared.YEAR);
    return twoPlaces || apart ? "the journals differ" : "";
  }

  private static boolean isPlaced(Features record) {
    return !record.numbering().volume().isEmpty() || record.pages().isPresent();
  }
}
