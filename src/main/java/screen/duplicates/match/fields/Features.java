package screen.duplicates.match.fields;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import screen.record.BibRecord;
import screen.record.DocumentType;
import screen.record.Field;
import screen.record.RecordId;

/**
 * The values of a record that are compared, computed once, without its long texts.
 *
 * @param isCopy whether its id marks it as a further copy within one export
 * @param type empty if unknown; news count as journal articles, since databases do not distinguish
 *     them
 * @param title as printed, for people
 * @param year 0 if unknown
 * @param doi "" if unknown
 * @param pmid "" if unknown
 */
public record Features(
    RecordId id,
    boolean isCopy,
    Optional<DocumentType> type,
    String title,
    TitleWordings titles,
    Authors authors,
    int year,
    Journal journal,
    Numbering numbering,
    PageNumbers pages,
    String doi,
    String pmid,
    List<TrialNumber> trials,
    AbstractSketch sketch,
    Scripts scripts) {

  /** The fields of a record that its features do not depend on. */
  public static final Set<Field> UNUSED =
      Collections.unmodifiableSet(
          EnumSet.of(
              Field.PMCID,
              Field.DATE,
              Field.BOOK_TITLE,
              Field.ISBN,
              Field.PUBLISHER,
              Field.KEYWORDS,
              Field.PUBLICATION_TYPES,
              Field.LANGUAGE,
              Field.NOTICE_OF));

  private static final String ESCAPED = "()<>;:/[]";

  public static Features of(BibRecord record) {
    return of(record, new Journals());
  }

  /**
   * The features of a record.
   *
   * @param journals the values shared with the records read before
   */
  public static Features of(BibRecord record, Journals journals) {
    int year = record.year().orElse(0);
    var fields = record.fields();
    return new Features(
        journals.shared(record.id()),
        record.id().key().indexOf('~') >= 0,
        journals.shared(DocumentType.of(fields.first(Field.TYPE)).map(Features::comparable)),
        record.title(),
        TitleWordings.of(record.title(), fields.first(Field.ORIGINAL_TITLE)),
        Authors.of(record.authors(), journals),
        year,
        journals.of(record.journal(), fields.all(Field.ISSN)),
        journals.shared(Numbering.of(fields.first(Field.VOLUME), fields.first(Field.ISSUE), year)),
        journals.shared(PageNumbers.of(fields.first(Field.PAGES))),
        withoutRepeatedSlash(withoutEscapes(record.doi())),
        record.pmid(),
        TrialNumber.in(record),
        AbstractSketch.of(fields.first(Field.ABSTRACT)),
        journals.shared(Scripts.of(record)));
  }

  private static DocumentType comparable(DocumentType type) {
    return type == DocumentType.NEWS ? DocumentType.JOURNAL_ARTICLE : type;
  }

  /** Whether the record is known to be of this type. */
  public boolean isOf(DocumentType one) {
    return type.equals(Optional.of(one));
  }

  /** All compared values except the id; equal for records with equal content. */
  public Object content() {
    return List.of(
        type, title, titles, authors, year, journal, numbering, pages, doi, pmid, trials, sketch,
        scripts);
  }

  /** These features without the issue, for a source that uses the column for something else. */
  public Features withoutIssue() {
    return new Features(
        id,
        isCopy,
        type,
        title,
        titles,
        authors,
        year,
        journal,
        new Numbering(numbering.volume(), "", ""),
        pages,
        doi,
        pmid,
        trials,
        sketch,
        scripts);
  }

  /** Decodes escapes such as "%28" for "(", as some exports take DOIs from links. */
  private static String withoutEscapes(String doi) {
    if (doi.indexOf('%') < 0) {
      return doi;
    }
    String plain = doi;
    for (int i = 0; i < ESCAPED.length(); i++) {
      String escape = String.format(Locale.ROOT, "%%%02x", (int) ESCAPED.charAt(i));
      plain = plain.replace(escape, ESCAPED.substring(i, i + 1));
    }
    return plain;
  }

  /** "10.5555//a" is "10.5555/a" with a slip. */
  private static String withoutRepeatedSlash(String doi) {
    int slash = doi.indexOf('/');
    int end = slash;
    while (end >= 0 && end + 1 < doi.length() && doi.charAt(end + 1) == '/') {
      end++;
    }
    return end == slash ? doi : doi.substring(0, slash) + doi.substring(end);
  }
}
