package screen.report;

import java.util.stream.Collectors;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.report.diagram.Legible;

/** References as BibTeX in UTF-8. */
final class ReferenceBib {
  private final StringBuilder bib = new StringBuilder();

  private ReferenceBib() {}

  static String included(ReviewReport report) {
    ReferenceBib references = new ReferenceBib();
    References.included(report).keySet().forEach(id -> references.reference(id, report.fields(id)));
    return references.bib.toString();
  }

  private void reference(RecordId id, Fields fields) {
    boolean article = fields.has(Field.JOURNAL);
    bib.append(article ? "@article{" : "@misc{").append(key(id)).append(",\n");
    field(
        "author",
        fields.all(Field.AUTHORS).stream()
            .map(ReferenceBib::person)
            .collect(Collectors.joining(" and ")));
    field("title", escaped(fields.first(Field.TITLE)));
    field("journal", escaped(fields.first(Field.JOURNAL)));
    field("year", fields.first(Field.YEAR));
    field("volume", escaped(fields.first(Field.VOLUME)));
    field("number", escaped(fields.first(Field.ISSUE)));
    field("pages", escaped(fields.first(Field.PAGES)).replace("-", "--"));
    field("doi", verbatim(fields.first(Field.DOI)));
    field("pmid", verbatim(fields.first(Field.PMID)));
    field("url", verbatim(fields.has(Field.DOI) ? "" : fields.first(Field.URL)));
    field("abstract", escaped(fields.first(Field.ABSTRACT)));
    bib.append("}\n\n");
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      bib.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  /** Such as {@code pubmed-19604642}; unique, since ids are, but for what no key may hold. */
  private static String key(RecordId id) {
    return id.toString().replaceAll("[^A-Za-z0-9.-]", "-");
  }

  /** A name that is no {@code Family, Given} is kept whole, whatever words are in it. */
  private static String person(String name) {
    String escaped = escaped(name);
    return name.indexOf(',') > 0 && !name.contains(" and ") ? escaped : "{" + escaped + "}";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Legible.of(text).toCharArray()) {
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Addresses stand as they are; only what would end the field is written another way. */
  private static String verbatim(String text) {
    return Legible.of(text).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }
}
