package screen.export;

import static screen.export.RowPart.field;
import static screen.export.RowPart.list;
import static screen.export.RowPart.pmid;
import static screen.export.RowPart.within;
import static screen.record.Field.ABSTRACT;
import static screen.record.Field.ACCESSION;
import static screen.record.Field.AUTHORS;
import static screen.record.Field.DOI;
import static screen.record.Field.ISSN;
import static screen.record.Field.ISSUE;
import static screen.record.Field.JOURNAL;
import static screen.record.Field.KEYWORDS;
import static screen.record.Field.LANGUAGE;
import static screen.record.Field.ORIGINAL_TITLE;
import static screen.record.Field.PAGES;
import static screen.record.Field.PMCID;
import static screen.record.Field.PMID;
import static screen.record.Field.PUBLICATION_TYPES;
import static screen.record.Field.TITLE;
import static screen.record.Field.URL;
import static screen.record.Field.VOLUME;
import static screen.record.Field.YEAR;

import java.util.List;
import java.util.stream.Stream;
import screen.export.RowPart.Separator;

/** Tables that a person or a script wrote, under the names that columns usually have. */
final class PlainTables {
  private static final RowPart[] PARTS = {
    field(ACCESSION, "Accession Number", "Accession", "EID", "UT", "Lens ID", "Publication ID"),
    pmid("PMID", "PubMed ID", "PubMed", "PubMed number", "Medline PMID", "PM"),
    field(PMCID, "PMCID", "PMC ID", "PMC"),
    field(DOI, "DOI", "DOI Link", "DOI URL", "DI", "Digital Object Identifier"),
    field(
        TITLE,
        "Title",
        "Article Title",
        "Document Title",
        "Primary Title",
        "Title Primary",
        "Study Title",
        "Publication Title and Subtitle",
        "Reference Title",
        "display_name",
        "TI"),
    field(ORIGINAL_TITLE, "Original Title", "Translated Title"),
    list(
        AUTHORS,
        Separator.SEMICOLON,
        "Authors",
        "Author",
        "Author(s)",
        "Author Names",
        "Author full names",
        "Author/s",
        "first_authors",
        "AU"),
    field(
        YEAR,
        "Year",
        "Publication Year",
        "Published Year",
        "PubYear",
        "Pub Year",
        "Year of Publication",
        "PY",
        "Publication Date",
        "Date Published",
        "Date of Publication",
        "Published Date",
        "Date Issued",
        "Date"),
    field(
        JOURNAL,
        "Journal",
        "Journal Title",
        "Source title",
        "Journal/Book",
        "Journal Name",
        "Publication Title",
        "Publication",
        "Source",
        "secondary_title",
        "Container Title",
        "Venue",
        "SO"),
    field(VOLUME, "Volume", "Vol", "VL"),
    field(ISSUE, "Issue", "Number", "Issue Number", "IS"),
    TableCells::startAndEnd,
    field(PAGES, "Pages", "Page", "Page Range", "Article Number", "Art. No."),
    field(ISSN, "ISSN", "ISSNs", "eISSN", "Print ISSN", "ISBN/ISSN", "ISSN/ISBN", "SN"),
    field(ABSTRACT, "Abstract", "Abstract Note", "abstracts", "notes_abstract", "Summary", "AB"),
    list(KEYWORDS, Separator.SEMICOLON_OR_COMMA, "Keywords", "Author Keywords", "Keyword(s)"),
    field(PUBLICATION_TYPES, "Publication Type", "Document Type", "type_of_reference", "Type"),
    field(LANGUAGE, "Language"),
    within(PMID, "URL", "Link", "Source URL"),
    field(URL, "URL", "Link", "Source URL", "ArticleURL")
  };

  /** A table of ASReview's, known by its columns for labels or for what RIS became in it. */
  static final TableLayout[] ASREVIEW = {
    asreview("label_included"),
    asreview("asreview_label"),
    asreview("asreview_ranking"),
    asreview("asreview_prior"),
    asreview("included"),
    asreview("type_of_reference")
  };

  static final TableLayout[] ANY =
      Stream.of(
              "Title", "Article Title", "Document Title", "Study Title", "DOI", "PMID", "PubMed ID")
          .map(
              column -> TableLayout.of("a table with the column " + column, List.of(column), PARTS))
          .toArray(TableLayout[]::new);

  /** A table of verdicts that may name its records by their numbers alone. */
  static final TableLayout[] VERDICTS =
      Stream.of("verdict", "decision")
          .map(
              column -> TableLayout.of("a table with the column " + column, List.of(column), PARTS))
          .toArray(TableLayout[]::new);

  private PlainTables() {}

  private static TableLayout asreview(String column) {
    return TableLayout.of("ASReview's tables, with the column " + column, List.of(column), PARTS)
        .withOneOf("title", "primary_title", "abstract", "doi", "openalex_id", "pmid");
  }
}
