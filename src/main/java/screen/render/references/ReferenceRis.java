package screen.render.references;

import java.util.List;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.render.diagram.DrawableText;
import screen.render.figures.ReviewReport;

/** Writes references as RIS, which every reference manager reads. */
public final class ReferenceRis {
  private final StringBuilder ris = new StringBuilder();

  private ReferenceRis() {}

  /** Excluded full texts, each with its primary reason as a note. */
  public static String excluded(ReviewReport report) {
    ReferenceRis references = new ReferenceRis();
    References.excluded(report)
        .forEach(
            (id, reason) ->
                references.add(
                    id,
                    report.fields(id),
                    database(report.protocol(), id),
                    List.of(),
                    List.of("Excluded: " + reason)));
    return references.ris.toString();
  }

  /** Included reports. */
  public static String included(ReviewReport report) {
    ReferenceRis references = new ReferenceRis();
    References.included(report)
        .keySet()
        .forEach(
            id ->
                references.add(
                    id, report.fields(id), database(report.protocol(), id), List.of(), List.of()));
    return references.ris.toString();
  }

  /**
   * One reference.
   *
   * @param database the name of the record's source
   * @param tags further keywords
   */
  public static String reference(
      RecordId id, Fields fields, String database, List<String> tags, List<String> notes) {
    ReferenceRis references = new ReferenceRis();
    references.add(id, fields, database, tags, notes);
    return references.ris.toString();
  }

  /** The name that the config gives the source of a record. */
  public static String database(Protocol protocol, RecordId id) {
    return protocol.source(id.source()).map(Source::name).orElse(id.source());
  }

  private void add(
      RecordId id, Fields fields, String database, List<String> tags, List<String> notes) {
    String type = DocumentWords.ris(fields);
    line("TY", type);
    line("M3", DocumentWords.beyond(type, fields));
    lines("AU", fields.all(Field.AUTHORS));
    line("PY", fields.first(Field.YEAR));
    line("DA", date(fields.first(Field.DATE)));
    line("TI", fields.first(Field.TITLE));
    line("TT", fields.first(Field.ORIGINAL_TITLE));
    container(fields);
    line("VL", fields.first(Field.VOLUME));
    line("IS", fields.first(Field.ISSUE));
    pages(fields.first(Field.PAGES));
    line("PB", fields.first(Field.PUBLISHER));
    lines("SN", fields.all(Field.ISSN));
    lines("SN", fields.all(Field.ISBN));
    line("DO", fields.first(Field.DOI));
    numbers(fields, database);
    line("AB", fields.first(Field.ABSTRACT));
    lines("KW", fields.all(Field.KEYWORDS));
    lines("KW", tags);
    lines("LA", fields.all(Field.LANGUAGE));
    line("UR", fields.first(Field.URL));
    lines("N1", notes);
    line("ID", id.toString());
    ris.append("ER  - \n\n");
  }

  /** The book is the container if there is one; the journal is then its series. */
  private void container(Fields fields) {
    String book = fields.first(Field.BOOK_TITLE);
    String journal = fields.first(Field.JOURNAL);
    line("T2", book.isEmpty() ? journal : book);
    line("T3", book.isEmpty() ? "" : journal);
  }

  /** The accession number; a PMID beside it becomes a note, as reference managers write it. */
  private void numbers(Fields fields, String database) {
    String accession = fields.first(Field.ACCESSION);
    String pmid = fields.first(Field.PMID);
    boolean pubmed = !pmid.isEmpty() && (accession.isEmpty() || accession.equals(pmid));
    line("AN", pubmed ? pmid : accession);
    line("DB", pubmed ? "PubMed" : accession.isEmpty() ? "" : database);
    line("N1", pubmed || pmid.isEmpty() ? "" : "PMID: " + pmid);
    line("N1", fields.has(Field.PMCID) ? "PMCID: " + fields.first(Field.PMCID) : "");
  }

  /** {@code 2020/03/15/}, the form of RIS. */
  private static String date(String iso) {
    return iso.isEmpty() ? "" : iso.replace('-', '/') + (iso.length() > 7 ? "/" : "//");
  }

  /** Splits a range into first and last page; anything else stays in one field. */
  private void pages(String pages) {
    int dash = pages.indexOf('-');
    boolean range = dash > 0 && pages.indexOf('-', dash + 1) < 0 && pages.indexOf(',') < 0;
    line("SP", range ? pages.substring(0, dash) : pages);
    line("EP", range ? pages.substring(dash + 1) : "");
  }

  private void lines(String tag, List<String> values) {
    values.forEach(value -> line(tag, value));
  }

  /** Writes a value on one line, so that nothing within it can pass for a tag. */
  private void line(String tag, String value) {
    String legible = DrawableText.of(value);
    if (!legible.isEmpty()) {
      ris.append(tag).append("  - ").append(legible).append('\n');
    }
  }
}
