package screen.duplicates.match;

import screen.duplicates.match.fields.Features;

/** Objections from identifiers and authors. */
final class IdentifierObjections {
  /** The most words with meaning of a title that may recur in the columns of one author. */
  private static final int SHORT_TITLE = 5;

  private IdentifierObjections() {}

  /** Different PMIDs or DOIs: an alias, a typing error, or two works. */
  static String otherIdentifier(Comparison pair) {
    if (pair.differ(ComparedField.PMID)) {
      return "the PMIDs differ";
    }
    return pair.differ(ComparedField.DOI) ? "the DOIs differ" : "";
  }

  /** Two trials of one registry; their titles may differ in one word only. */
  static String otherTrial(Comparison pair) {
    return pair.differ(ComparedField.TRIAL) ? "the trials' registry numbers differ" : "";
  }

  /**
   * Different authors. If none agree, an identifier alone does not lift this, since all letters of
   * a page may share one.
   */
  static String otherAuthors(Comparison pair) {
    if (pair.on(ComparedField.AUTHORS).is(Level.DOUBTFUL)) {
      boolean ownPages =
          !VenueObjections.isOnePage(pair.a().pages())
              && !VenueObjections.isOnePage(pair.b().pages());
      boolean sameText =
          pair.on(ComparedField.TITLE).supports()
              && (ownPages || pair.agree(ComparedField.ABSTRACT));
      return sameText || pair.identified() ? "" : "most of the authors differ";
    }
    if (!pair.differ(ComparedField.AUTHORS)) {
      return "";
    }
    boolean sameText =
        pair.agree(ComparedField.TITLE)
            && pair.a().titles().main().content() > TitleComparison.GENERIC;
    return sameText && (VenueObjections.samePages(pair) || pair.identified())
        ? ""
        : "the authors differ";
  }

  /**
   * Two lists of authors that are not quite the same, or a single author of a short title, and no
   * pages to compare: a meeting abstract and the paper of one team, or two columns of one author. A
   * volume contains both a paper and the abstracts in its supplement.
   */
  static String otherTeam(Comparison pair) {
    boolean paged = pair.a().pages().isPresent() || pair.b().pages().isPresent();
    boolean oneIssue = pair.agree(ComparedField.VOLUME) && pair.agree(ComparedField.ISSUE);
    if (paged || oneIssue || pair.identified() || pair.agree(ComparedField.ABSTRACT)) {
      return "";
    }
    Agreement authors = pair.on(ComparedField.AUTHORS);
    boolean unlike =
        authors.equals(AuthorComparison.THINNED)
            || (authors.equals(AuthorComparison.MOST) && pair.agree(ComparedField.VOLUME));
    if (unlike) {
      return "not all authors are the same, and neither record names pages";
    }
    boolean single = pair.a().authors().size() == 1 && pair.b().authors().size() == 1;
    boolean unplaced = !VenueObjections.isPlaced(pair.a()) && !VenueObjections.isPlaced(pair.b());
    return single && unplaced && isShort(pair)
        ? "a short title of one author, and neither record names volume or pages"
        : "";
  }

  private static boolean isShort(Comparison pair) {
    return !pair.on(ComparedField.TITLE).is(Level.UNKNOWN)
        && Math.max(pair.a().titles().main().content(), pair.b().titles().main().content())
            <= SHORT_TITLE;
  }

  /** Entries of two registries: a trial may have one in each, but each is a record of its own. */
  static String otherRegistry(Comparison pair) {
    boolean both = !pair.a().trials().isEmpty() && !pair.b().trials().isEmpty();
    boolean oneWork = pair.agree(ComparedField.DOI) || pair.agree(ComparedField.PMID);
    return both && pair.on(ComparedField.TRIAL).is(Level.UNKNOWN) && !oneWork
        ? "they are entries of two registries"
        : "";
  }

  /**
   * Whether these are two entries of a registry, or two versions of a Cochrane review with
   * different DOIs or at least two years apart.
   */
  static boolean twoEntries(Comparison pair) {
    boolean farApart = pair.differ(ComparedField.DOI) || !pair.on(ComparedField.YEAR).supports();
    return !otherTrial(pair).isEmpty() || (!cochraneVersion(pair).isEmpty() && farApart);
  }

  /** Two versions of a Cochrane review: each is a record of its own with its own DOI. */
  static String cochraneVersion(Comparison pair) {
    boolean cochrane = isCochrane(pair.a()) && isCochrane(pair.b());
    boolean sameYear =
        pair.agree(ComparedField.YEAR) || pair.on(ComparedField.YEAR).is(Level.UNKNOWN);
    return cochrane && !sameYear && !pair.identified() ? "two versions of a Cochrane review" : "";
  }

  private static boolean isCochrane(Features record) {
    return record.journal().words().contains("cochrane");
  }
}
