package screen.render.references;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.SafeName;
import screen.render.diagram.DrawableText;
import screen.render.figures.ReviewReport;

/** Writes references as BibTeX in UTF-8. */
public final class ReferenceBib {
  private static final Pattern AND = Pattern.compile("(?:^|\\s)and(?:\\s|$)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final StringBuilder bib = new StringBuilder();

  private ReferenceBib() {}

  public static String included(ReviewReport report) {
    ReferenceBib references = new ReferenceBib();
    References.included(report).keySet().forEach(id -> references.reference(id, report.fields(id)));
    return references.bib.toString();
  }

  private void reference(RecordId id, Fields fields) {
    String type = DocumentWords.bibtex(fields);
    bib.append('@').append(type).append('{').append(SafeName.ofCitation(id)).append(",\n");
    field(
        "author",
        fields.all(Field.AUTHORS).stream()
            .map(ReferenceBib::person)
            .collect(Collectors.joining(" and ")));
    field("title", LatexText.title(fields.first(Field.TITLE)));
    field("origtitle", LatexText.title(fields.first(Field.ORIGINAL_TITLE)));
    container(type, fields);
    field("year", fields.first(Field.YEAR));
    date(fields.first(Field.DATE));
    text("volume", fields.first(Field.VOLUME));
    text("number", fields.first(Field.ISSUE));
    field("pages", LatexText.of(fields.first(Field.PAGES)).replace("-", "--"));
    text(publisher(type), fields.first(Field.PUBLISHER));
    list("issn", fields.all(Field.ISSN), ", ");
    list("isbn", fields.all(Field.ISBN), ", ");
    field("doi", verbatim(fields.first(Field.DOI)));
    field("pmid", verbatim(fields.first(Field.PMID)));
    field("pmcid", verbatim(fields.first(Field.PMCID)));
    text("accession", fields.first(Field.ACCESSION));
    field("url", verbatim(fields.first(Field.URL)));
    list("language", fields.all(Field.LANGUAGE), "; ");
    field("langid", BibLanguage.of(fields.all(Field.LANGUAGE)));
    keywords(fields.all(Field.KEYWORDS));
    field("entrysubtype", DocumentWords.beyond(type, fields));
    list("document_type", fields.all(Field.PUBLICATION_TYPES), "; ");
    text("abstract", fields.first(Field.ABSTRACT));
    bib.append("}\n\n");
  }

  /** A chapter or paper has its book as container; the journal is then the book's series. */
  private void container(String type, Fields fields) {
    boolean part = type.startsWith("in");
    String book = fields.first(Field.BOOK_TITLE);
    String journal = fields.first(Field.JOURNAL);
    if (part) {
      field("booktitle", LatexText.title(book.isEmpty() ? journal : book));
      text("series", book.isEmpty() ? "" : journal);
    } else {
      text(type.equals("book") ? "series" : "journal", journal);
      field("booktitle", LatexText.title(book));
    }
  }

  private static String publisher(String type) {
    return switch (type) {
      case "phdthesis" -> "school";
      case "techreport" -> "institution";
      default -> "publisher";
    };
  }

  /** Writes the month as the macro that every style defines. */
  private void date(String date) {
    if (!date.isEmpty()) {
      int month = Integer.parseInt(date, 5, 7, 10);
      bib.append("  month = ").append(MONTHS.get(month - 1)).append(",\n");
      field("day", date.length() > 7 ? Integer.toString(Integer.parseInt(date, 8, 10, 10)) : "");
    }
  }

  /** A single keyword with a comma ends with a semicolon, so that it is not split. */
  private void keywords(List<String> words) {
    boolean alone = words.size() == 1 && words.get(0).indexOf(',') >= 0;
    list("keywords", words, "; ");
    if (alone) {
      bib.insert(bib.length() - "},\n".length(), ';');
    }
  }

  private void list(String name, List<String> values, String joint) {
    field(name, values.stream().map(LatexText::of).collect(Collectors.joining(joint)));
  }

  private void text(String name, String value) {
    field(name, LatexText.of(value));
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      bib.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  /**
   * Formats a name, as {@code Family, Jr., Given} if it has a suffix. A name that is not {@code
   * Family, Given}, or that contains {@code and}, is kept whole in braces.
   */
  private static String person(String name) {
    String legible = DrawableText.of(name);
    PersonName person = PersonName.of(legible);
    boolean whole =
        person.given().isEmpty()
            || person.given().indexOf(',') >= 0
            || AND.matcher(legible.toLowerCase(Locale.ROOT)).find();
    if (whole) {
      return "{" + LatexText.of(legible) + "}";
    }
    String suffix = person.suffix().isEmpty() ? "" : person.suffix() + ", ";
    return LatexText.of(person.family() + ", " + suffix + person.given());
  }

  /** Keeps URLs and ids unescaped, except for braces and backslashes, which are percent-encoded. */
  private static String verbatim(String text) {
    return DrawableText.of(text).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }
}
