package screen.duplicates.match;

import java.util.List;
import screen.duplicates.match.fields.Features;
import screen.duplicates.match.fields.Preprints;
import screen.record.DocumentType;

/**
 * Objections from the kinds of documents, and from records that do not state where they were
 * published.
 */
final class KindObjections {
  private static final List<ComparedField> PLACE =
      List.of(ComparedField.YEAR, ComparedField.JOURNAL, ComparedField.VOLUME, ComparedField.PAGES);

  private KindObjections() {}

  /**
   * Two kinds of documents, such as a thesis and the article from it. Databases label papers of
   * conferences in several ways, so that their place may lift this; abstracts share the place of
   * the article at most by its page.
   */
  static String otherKind(Comparison pair) {
    Agreement type = pair.on(ComparedField.TYPE);
    boolean parts = type.is(Level.DOUBTFUL);
    if ((!parts && !type.is(Level.DIFFERENT)) || pair.identified()) {
      return "";
    }
    boolean samePlace =
        pair.agree(ComparedField.VOLUME)
            && (VenueObjections.sameRange(pair) || (parts && pair.agree(ComparedField.PAGES)));
    boolean sameVenue =
        parts
            && !isAbstract(pair)
            && pair.agree(ComparedField.JOURNAL)
            && !pair.differ(ComparedField.VOLUME)
            && !pair.differ(ComparedField.PAGES);
    return samePlace || sameVenue ? "" : "two types of documents: " + type.words();
  }

  private static boolean isAbstract(Comparison pair) {
    return pair.a().isOf(DocumentType.CONFERENCE_ABSTRACT)
        || pair.b().isOf(DocumentType.CONFERENCE_ABSTRACT);
  }

  /** A preprint against an article: two reports of one study. */
  static String preprint(Comparison pair) {
    return Preprints.isOne(pair.a()) == Preprints.isOne(pair.b())
        ? ""
        : "one of them is a preprint";
  }

  /**
   * One record has no journal, volume or pages, and the other does: perhaps a preprint or a draft
   * in a repository. Or both have some of these, but none that can be compared, nor a year. Does
   * not apply to books and the like.
   */
  static String unplaced(Comparison pair) {
    boolean ofItsOwn = pair.a().type().equals(pair.b().type()) && isWhole(pair.a());
    boolean oneUnplaced = isNowhere(pair.a()) != isNowhere(pair.b());
    boolean incomparable =
        PLACE.stream().allMatch(field -> pair.on(field).is(Level.UNKNOWN))
            && !(isNowhere(pair.a()) && isNowhere(pair.b()));
    boolean identifiersDecide =
        !pair.on(ComparedField.DOI).is(Level.UNKNOWN)
            || !pair.on(ComparedField.PMID).is(Level.UNKNOWN);
    if (ofItsOwn || identifiersDecide || pair.identified()) {
      return "";
    }
    if (oneUnplaced) {
      return "one of them names no journal, volume or pages, and may be a draft";
    }
    return incomparable ? "neither year, journal, volume nor pages can be compared" : "";
  }

  private static boolean isWhole(Features record) {
    return record.type().filter(type -> !type.isPart()).isPresent();
  }

  private static boolean isNowhere(Features record) {
    return record.journal().isEmpty()
        && record.numbering().volume().isEmpty()
        && !record.pages().isPresent();
  }

  /**
   * One title says that an erratum appeared, and the other record has no place: perhaps it is the
   * erratum, which PubMed lists under the title of the article.
   */
  static String erratumOf(Comparison pair) {
    boolean one = pair.a().titles().hasErratum() && !VenueObjections.isPlaced(pair.b());
    boolean other = pair.b().titles().hasErratum() && !VenueObjections.isPlaced(pair.a());
    return (one || other) && !pair.identified() && !pair.agree(ComparedField.ABSTRACT)
        ? "an erratum of one of them appeared, which the other may be"
        : "";
  }

  /**
   * No authors to compare, as in weekly tables and columns: journal, volume and pages must then
   * show that it is one report.
   */
  static String noAuthors(Comparison pair) {
    boolean unknown = pair.a().authors().isEmpty() || pair.b().authors().isEmpty();
    boolean samePlace =
        pair.agree(ComparedField.PAGES)
            || (pair.agree(ComparedField.VOLUME) && pair.agree(ComparedField.ISSUE));
    return unknown && !samePlace && !pair.agree(ComparedField.ABSTRACT) && !pair.identified()
        ? "no authors to compare, and neither pages nor volume and issue agree"
        : "";
  }

  /**
   * Abstracts that are not the same, without a sign that the place is: two meeting abstracts of one
   * team, or an abstract and its paper. For abstracts that are partly alike, the same volume is
   * such a sign; those that differ need the same issue too, since a supplement has the volume of
   * its journal.
   */
  static String otherAbstract(Comparison pair) {
    Agreement text = pair.on(ComparedField.ABSTRACT);
    if (text.is(Level.SAME)
        || text.is(Level.UNKNOWN)
        || pair.agree(ComparedField.PAGES)
        || pair.identified()) {
      return "";
    }
    boolean placed =
        pair.agree(ComparedField.VOLUME)
            && (!text.is(Level.DIFFERENT) || pair.agree(ComparedField.ISSUE));
    return placed ? "" : "the abstracts differ, and neither issue nor pages agree";
  }
}
