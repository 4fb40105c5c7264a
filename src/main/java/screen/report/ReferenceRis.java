package screen.report;

import java.util.List;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.report.diagram.Legible;

/** References as RIS, which every reference manager reads. */
public final class ReferenceRis {
  private final StringBuilder ris = new StringBuilder();

  private ReferenceRis() {}

  /** Excluded full texts; the primary reason is a note of each. */
  static String excluded(ReviewReport report) {
    ReferenceRis references = new ReferenceRis();
    References.excluded(report)
        .forEach(
            (id, reason) ->
                references.add(id, report.fields(id), List.of(), List.of("Excluded: " + reason)));
    return references.ris.toString();
  }

  /** Included reports. */
  static String included(ReviewReport report) {
    ReferenceRis references = new ReferenceRis();
    References.included(report)
        .keySet()
        .forEach(id -> references.add(id, report.fields(id), List.of(), List.of()));
    return references.ris.toString();
  }

  /**
   * One reference.
   *
   * @param tags what is to stand among its keywords
   */
  public static String reference(
      RecordId id, Fields fields, List<String> tags, List<String> notes) {
    ReferenceRis references = new ReferenceRis();
    references.add(id, fields, tags, notes);
    return references.ris.toString();
  }

  private void add(RecordId id, Fields fields, List<String> tags, List<String> notes) {
    line("TY", fields.has(Field.JOURNAL) ? "JOUR" : "GEN");
    lines("AU", fields.all(Field.AUTHORS));
    line("PY", fields.first(Field.YEAR));
    line("TI", fields.first(Field.TITLE));
    line("T2", fields.first(Field.JOURNAL));
    line("VL", fields.first(Field.VOLUME));
    line("IS", fields.first(Field.ISSUE));
    pages(fields.first(Field.PAGES));
    lines("SN", fields.all(Field.ISSN));
    line("DO", fields.first(Field.DOI));
    line("AB", fields.first(Field.ABSTRACT));
    lines("KW", fields.all(Field.KEYWORDS));
    lines("KW", tags);
    lines("LA", fields.all(Field.LANGUAGE));
    line("UR", fields.has(Field.DOI) ? "" : fields.first(Field.URL));
    if (fields.has(Field.PMID)) {
      line("AN", fields.first(Field.PMID));
      line("DB", "PubMed");
    }
    lines("N1", notes);
    line("ID", id.toString());
    ris.append("ER  - \n\n");
  }

  private void pages(String pages) {
    int dash = pages.indexOf('-');
    line("SP", dash < 0 ? pages : pages.substring(0, dash));
    line("EP", dash < 0 ? "" : pages.substring(dash + 1));
  }

  private void lines(String tag, List<String> values) {
    values.forEach(value -> line(tag, value));
  }

  /** A value keeps to its line, so that nothing within it can pass for a tag. */
  private void line(String tag, String value) {
    String legible = Legible.of(value);
    if (!legible.isEmpty()) {
      ris.append(tag).append("  - ").append(legible).append('\n');
    }
  }
}
