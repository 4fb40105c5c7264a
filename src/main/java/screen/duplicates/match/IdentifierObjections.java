package screen.duplicates.match;

import java.util.Set;
import screen.duplicates.match.fields.Features;

/** Objections from identifiers and authors. */
final class IdentifierObjections {
  /** The DOI prefixes of preprint servers, as registered with Crossref and DataCite. */
  private static final Set<String> PREPRINT_PREFIXES =
      Set.of(
          "10.1101",
          "10.2139",
          "10.20944",
          "10.21203",
          "10.22541",
          "10.26434",
          "10.31219",
          "10.31234",
          "10.31235",
          "10.35542",
          "10.36227",
          "10.48550",
          "10.64898");

  private static final Set<String> PREPRINT_SERVERS =
      Set.of(
          "arxiv", "medrxiv", "biorxiv", "psyarxiv", "socarxiv", "ssrn", "preprints", "preprint");

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

  /** A preprint against an article: two reports of one study. */
  static String preprint(Comparison pair) {
    return isPreprint(pair.a()) == isPreprint(pair.b()) ? "" : "one of them is a preprint";
  }

  private static boolean isPreprint(Features record) {
    if (!record.journal().words().isEmpty()) {
      return record.journal().words().stream().anyMatch(PREPRINT_SERVERS::contains);
    }
    int slash = record.doi().indexOf('/');
    return slash > 0 && PREPRINT_PREFIXES.contains(record.doi().substring(0, slash));
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
