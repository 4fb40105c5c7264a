package screen.format.table;

import static screen.format.table.RowPart.database;
import static screen.format.table.RowPart.databaseIn;
import static screen.format.table.RowPart.field;
import static screen.format.table.RowPart.list;
import static screen.format.table.RowPart.pages;
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
import screen.format.clean.Separator;

/** Columns of the delimited exports of bibliographic databases. */
public final class DatabaseTables {
  public static final TableLayout PUBMED =
      TableLayout.of(
          "PubMed's CSV",
          List.of("PMID", "Title", "Citation", "Journal/Book"),
          database("PubMed"),
          field(ACCESSION, "PMID"),
          field(PMID, "PMID"),
          field(PMCID, "PMCID"),
          field(DOI, "DOI"),
          field(TITLE, "Title"),
          TableCells::pubmedAuthors,
          field(YEAR, "Publication Year", "Create Date"),
          field(JOURNAL, "Journal/Book"),
          SourceLines.pubmed("Citation"));

  public static final TableLayout PUBMED_BEFORE_2020 =
      TableLayout.of(
          "PubMed's CSV before 2020",
          List.of("EntrezUID", "Title", "Description", "Details"),
          database("PubMed"),
          field(ACCESSION, "EntrezUID"),
          field(PMID, "EntrezUID"),
          TableCells::centralAndDoi,
          field(TITLE, "Title"),
          TableCells::pubmedAuthors,
          TableCells::shortDetails,
          SourceLines.pubmed("Details"));

  public static final TableLayout EBSCO =
      TableLayout.of(
          "EBSCOhost's CSV",
          List.of("Article Title", "Journal Title", "Accession Number"),
          TableCells::ebscoDatabase,
          field(ACCESSION, "Accession Number"),
          field(DOI, "DOI"),
          field(TITLE, "Article Title"),
          list(AUTHORS, Separator.SEMICOLON, "Author"),
          field(YEAR, "Publication Date"),
          field(JOURNAL, "Journal Title"),
          field(VOLUME, "Volume"),
          field(ISSUE, "Issue"),
          TableCells::pageCount,
          field(ISSN, "ISSN"),
          TableCells::ebscoAbstract,
          list(KEYWORDS, Separator.SEMICOLON, "Subjects"),
          list(KEYWORDS, Separator.SEMICOLON, "Keywords"),
          field(PUBLICATION_TYPES, "Doctype"),
          field(URL, "PLink"));

  public static final TableLayout CENTRAL =
      TableLayout.of(
          "the Cochrane Library's CSV of trials",
          List.of("CENTRAL ID", "Title"),
          databaseIn("Database Name"),
          database("CENTRAL"),
          field(ACCESSION, "CENTRAL ID"),
          field(PMID, "PubMed ID"),
          field(DOI, "DOI"),
          field(TITLE, "Title"),
          list(AUTHORS, Separator.SEMICOLON, "Author(s)"),
          field(YEAR, "Year"),
          TableCells::centralSource,
          field(VOLUME, "Volume"),
          field(ISSUE, "Issue"),
          field(PAGES, "Pages"),
          field(ISSN, "ISSN"),
          field(ABSTRACT, "Abstract"),
          list(KEYWORDS, Separator.SEMICOLON, "Keywords"),
          list(PUBLICATION_TYPES, Separator.SEMICOLON, "Publication Type"),
          field(URL, "URL"));

  public static final TableLayout COCHRANE_REVIEWS =
      TableLayout.of(
          "the Cochrane Library's CSV of reviews",
          List.of("Cochrane Review ID", "Title"),
          database("Cochrane Database of Systematic Reviews"),
          field(ACCESSION, "Cochrane Review ID"),
          field(DOI, "DOI"),
          field(TITLE, "Title"),
          list(AUTHORS, Separator.SEMICOLON, "Author(s)"),
          field(YEAR, "Year"),
          field(JOURNAL, "Source"),
          field(VOLUME, "Volume"),
          field(ISSUE, "Issue"),
          field(PAGES, "Pages"),
          field(ISSN, "ISSN"),
          field(ABSTRACT, "Abstract"),
          list(KEYWORDS, Separator.SEMICOLON, "Keywords"),
          field(URL, "URL"));

  static final TableLayout EMBASE =
      TableLayout.of(
          "Embase.com's CSV",
          List.of("Author Names", "Title"),
          database("Embase"),
          field(ACCESSION, "PUI", "Embase Accession ID"),
          pmid("Medline PMID"),
          field(DOI, "DOI"),
          within(DOI, "Full Text Link", "Open URL Link"),
          field(TITLE, "Title"),
          field(ORIGINAL_TITLE, "Original Title"),
          list(AUTHORS, Separator.COMMA_AND_BLANK, "Author Names"),
          field(YEAR, "Publication Year", "Date of Publication"),
          field(JOURNAL, "Source title"),
          field(VOLUME, "Volume"),
          field(ISSUE, "Issue"),
          pages("First Page", "Last Page"),
          (row, entry) -> SourceLines.embase(row.cell("Source"), entry),
          field(ISSN, "ISSN"),
          field(ABSTRACT, "Abstract", "Original Abstract"),
          list(KEYWORDS, Separator.COMMA, "Author Keywords"),
          list(KEYWORDS, Separator.COMMA_AND_BLANK, "Emtree Drug Index Terms"),
          list(KEYWORDS, Separator.COMMA_AND_BLANK, "Emtree Medical Index Terms"),
          list(PUBLICATION_TYPES, Separator.COMMA, "Publication Type"),
          list(LANGUAGE, Separator.COMMA, "Article Language"),
          field(URL, "Embase Link"));

  public static final TableLayout SCOPUS =
      TableLayout.of(
              "Scopus' CSV",
              List.of("Source title", "Title"),
              database("Scopus"),
              field(ACCESSION, "EID"),
              field(PMID, "PubMed ID"),
              field(DOI, "DOI"),
              field(TITLE, "Title"),
              TableCells::scopusAuthors,
              field(YEAR, "Year"),
              field(JOURNAL, "Source title", "Abbreviated Source Title"),
              field(VOLUME, "Volume"),
              field(ISSUE, "Issue"),
              pages("Page start", "Page end"),
              field(PAGES, "Art. No."),
              list(ISSN, Separator.SEMICOLON, "ISSN"),
              field(ABSTRACT, "Abstract"),
              list(KEYWORDS, Separator.SEMICOLON, "Author Keywords"),
              list(KEYWORDS, Separator.SEMICOLON, "Index Keywords"),
              field(PUBLICATION_TYPES, "Document Type"),
              list(LANGUAGE, Separator.SEMICOLON, "Language of Original Document"),
              field(URL, "Link"))
          .withOneOf("EID", "Author(s) ID", "Cited by", "Art. No.", "Abbreviated Source Title");

  public static final TableLayout WOS =
      TableLayout.of(
              "the Web of Science's tab-delimited file",
              List.of("SO", "AU", "TI"),
              TableCells::webOfScience,
              field(ACCESSION, "UT"),
              field(PMID, "PM"),
              field(DOI, "DI"),
              field(TITLE, "TI"),
              field(ORIGINAL_TITLE, "FT"),
              list(AUTHORS, Separator.SEMICOLON, "AF", "AU", "CA", "BA", "GP"),
              field(YEAR, "PY", "EA", "PD"),
              field(JOURNAL, "SO"),
              field(VOLUME, "VL"),
              field(ISSUE, "IS"),
              pages("BP", "EP"),
              field(PAGES, "AR", "PS"),
              field(ISSN, "SN", "EI"),
              field(ABSTRACT, "AB"),
              list(KEYWORDS, Separator.SEMICOLON, "DE"),
              list(KEYWORDS, Separator.SEMICOLON, "ID"),
              list(KEYWORDS, Separator.SEMICOLON, "MI"),
              list(PUBLICATION_TYPES, Separator.SEMICOLON, "DT"),
              list(LANGUAGE, Separator.SEMICOLON, "LA"))
          .withOneOf("PT", "UT", "BP")
          .without("PMID");

  public static final TableLayout WOS_NAMED =
      TableLayout.of(
          "the Web of Science's spreadsheet",
          List.of("UT (Unique WOS ID)", "Article Title"),
          database("Web of Science"),
          field(ACCESSION, "UT (Unique WOS ID)"),
          field(PMID, "Pubmed Id"),
          field(DOI, "DOI"),
          field(TITLE, "Article Title"),
          list(AUTHORS, Separator.SEMICOLON, "Author Full Names", "Authors", "Group Authors"),
          field(YEAR, "Publication Year", "Early Access Date"),
          field(JOURNAL, "Source Title"),
          field(VOLUME, "Volume"),
          field(ISSUE, "Issue"),
          pages("Start Page", "End Page"),
          field(PAGES, "Article Number"),
          field(ISSN, "ISSN", "eISSN"),
          field(ABSTRACT, "Abstract"),
          list(KEYWORDS, Separator.SEMICOLON, "Author Keywords"),
          list(KEYWORDS, Separator.SEMICOLON, "Keywords Plus"),
          list(PUBLICATION_TYPES, Separator.SEMICOLON, "Document Type"),
          list(LANGUAGE, Separator.SEMICOLON, "Language"));

  private DatabaseTables() {}
}
