package screen.duplicates.match;

import screen.duplicates.match.fields.Features;

/** Objections from identifiers and authors. */
final class IdentifierObjections {
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
