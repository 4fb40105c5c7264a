package screen.format.table;

import static screen.format.table.RowPart.field;
import static screen.format.table.RowPart.list;
import static screen.format.table.RowPart.pmid;
import static screen.format.table.RowPart.within;
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
import screen.format.clean.Separator;
import screen.format.entry.EntryBuilder;
import screen.format.table.syntax.TableRow;
import screen.record.Field;

/** Tables written by a person or a script, with the usual names of columns. */
public final class PlainTables {
  /** Columns of people, one or several. */
  static final String[] PEOPLE = {
    "Authors",
    "Author",
    "Author(s)",
    "Author Names",
    "Author full names",
    "Full author names",
    "author_full",
    "Author list",
    "Author/s",
    "first_authors",
    "Creator",
    "Creators",
    "AU"
  };

  /** Description of an article, in columns under any of their usual names. */
  private static final List<NamedPart> DESCRIPTION =
      List.of(
          of(PMID, pmid("PMID", "PubMed ID", "PubMed", "PubMed number", "Medline PMID", "PM")),
          of(PMCID, field(PMCID, "PMCID", "PMC ID", "PMC")),
          of(
              DOI,
              field(
                  DOI,
                  "DOI",
                  "DOI Link",
                  "DOI URL",
                  "DI",
                  "Digital Object Identifier",
                  "Item DOI")),
          of(
              TITLE,
              field(
                  TITLE,
                  "Title",
                  "Article Title",
                  "Document Title",
                  "Item Title",
                  "Primary Title",
                  "Title Primary",
                  "Study Title",
                  "Publication Title and Subtitle",
                  "Reference Title",
                  "Paper Title",
                  "display_name",
                  "TI")),
          of(ORIGINAL_TITLE, field(ORIGINAL_TITLE, "Original Title", "Translated Title")),
          of(AUTHORS, list(AUTHORS, Separator.SEMICOLON, PEOPLE)),
          of(
              YEAR,
              field(
                  YEAR,
                  "Year",
                  "Publication Year",
                  "Published Year",
                  "PubYear",
                  "Pub Year",
                  "Year of Publication",
                  "Year Published",
                  "PY",
                  "Publication Date",
                  "Date Published",
                  "Date of Publication",
                  "Published Date",
                  "Pub Date",
                  "Date Issued",
                  "Date")),
          of(
              JOURNAL,
              field(
                  JOURNAL,
                  "Journal",
                  "Journal Title",
                  "Source title",
                  "Journal/Book",
                  "Journal Name",
                  "Publication Title",
                  "Publication Name",
                  "Publication",
                  "secondary_title",
                  "Container Title",
                  "Venue",
                  "Booktitle",
                  "Proceedings Title",
                  "SO")),
          of(JOURNAL, TableCells::sourceUnlessDatabase),
          of(VOLUME, field(VOLUME, "Volume", "Vol", "Journal Volume", "VL")),
          of(ISSUE, field(ISSUE, "Issue", "Number", "Issue Number", "Journal Issue", "IS")),
          of(PAGES, TableCells::startAndEnd),
          of(PAGES, field(PAGES, "Pages", "Page", "Page Range", "Article Number", "Art. No.")),
          of(
              ISSN,
              field(ISSN, "ISSN", "ISSNs", "eISSN", "Print ISSN", "ISBN/ISSN", "ISSN/ISBN", "SN")),
          of(
              ABSTRACT,
              field(
                  ABSTRACT,
                  "Abstract",
                  "Abstract Note",
                  "Abstract Text",
                  "abstracts",
                  "notes_abstract",
                  "Summary",
                  "AB")),
          of(
              KEYWORDS,
              list(
                  KEYWORDS,
                  Separator.SEMICOLON_OR_COMMA,
                  "Keywords",
                  "Author Keywords",
                  "Keyword(s)")),
          of(LANGUAGE, field(LANGUAGE, "Language")));

  private static final RowPart[] PARTS =
      Stream.of(
              Stream.of(
                  field(
                      ACCESSION,
                      "Accession Number",
                      "Accession",
                      "EID",
                      "UT",
                      "Lens ID",
                      "Publication ID")),
              DESCRIPTION.stream(),
              Stream.of(
                  field(
                      PUBLICATION_TYPES,
                      "Publication Type",
                      "Document Type",
                      "type_of_reference",
                      "Type"),
                  within(PMID, "URL", "Link", "Source URL"),
                  TableCells::doiOfLink,
                  field(URL, "URL", "Link", "Source URL", "ArticleURL")))
          .flatMap(parts -> parts)
          .toArray(RowPart[]::new);

  /** Reads each field that has no value yet. */
  static final RowPart SYNONYMS =
      (row, entry) -> DESCRIPTION.forEach(part -> part.readUnlessThere(row, entry));

  /** ASReview's tables, recognised by their columns for labels or for the type of a RIS entry. */
  public static final List<TableLayout> ASREVIEW =
      List.of(
          asreview("label_included"),
          asreview("asreview_label"),
          asreview("asreview_ranking"),
          asreview("asreview_prior"),
          asreview("included"),
          asreview("type_of_reference"));

  public static final List<TableLayout> ANY =
      Stream.of(
              "Title", "Article Title", "Document Title", "Study Title", "DOI", "PMID", "PubMed ID")
          .map(
              column -> TableLayout.of("a table with the column " + column, List.of(column), PARTS))
          .toList();

  /** Tables of verdicts, which may identify records by their numbers alone. */
  static final List<TableLayout> VERDICTS =
      Stream.of("verdict", "decision").map(PlainTables::verdicts).toList();

  private PlainTables() {}

  /** A part and its field. */
  private record NamedPart(Field field, RowPart part) implements RowPart {
    @Override
    public void read(TableRow row, EntryBuilder entry) {
      part.read(row, entry);
    }

    void readUnlessThere(TableRow row, EntryBuilder entry) {
      if (!entry.has(field)) {
        part.read(row, entry);
      }
    }
  }

  private static NamedPart of(Field field, RowPart part) {
    return new NamedPart(field, part);
  }

  /** A table with this column, and any others. */
  static TableLayout verdicts(String column) {
    return TableLayout.of("a table with the column " + column, List.of(column), PARTS);
  }

  private static TableLayout asreview(String column) {
    return TableLayout.of("ASReview's tables, with the column " + column, List.of(column), PARTS)
        .withOneOf("title", "primary_title", "abstract", "doi", "openalex_id", "pmid");
  }
}
