package screen.format.table;

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

/**
 * Columns of the delimited exports of reference managers and screening tools. Notes, votes, local
 * paths and the names of reviewers are not read.
 */
public final class ToolTables {
  public static final TableLayout ZOTERO =
      TableLayout.of(
          "Zotero's CSV",
          List.of("Item Type", "Key", "Title", "Publication Title"),
          field(ACCESSION, "Key"),
          field(DOI, "DOI"),
          (row, entry) -> TableCells.labelled(row.cell("Extra"), entry),
          field(TITLE, "Title"),
          list(AUTHORS, Separator.SEMICOLON, "Author"),
          field(YEAR, "Publication Year", "Date"),
          field(JOURNAL, "Publication Title", "Journal Abbreviation"),
          field(VOLUME, "Volume"),
          field(ISSUE, "Issue"),
          field(PAGES, "Pages"),
          field(ISSN, "ISSN"),
          field(ABSTRACT, "Abstract Note"),
          list(KEYWORDS, Separator.SEMICOLON, "Manual Tags"),
          list(KEYWORDS, Separator.SEMICOLON, "Automatic Tags"),
          field(PUBLICATION_TYPES, "Item Type"),
          field(LANGUAGE, "Language"),
          within(PMID, "Url"),
          field(URL, "Url"));

  public static final TableLayout REFWORKS =
      TableLayout.of(
          "RefWorks' table",
          List.of("Title Primary", "Authors, Primary", "Reference Type"),
          field(ACCESSION, "Accession Number"),
          field(PMID, "PMID"),
          field(PMCID, "PMCID"),
          field(DOI, "DOI"),
          field(TITLE, "Title Primary"),
          field(ORIGINAL_TITLE, "Original Foreign Title"),
          TableCells::refworksAuthors,
          field(YEAR, "Pub Year"),
          field(JOURNAL, "Periodical Full", "Periodical Abbrev", "Title Secondary"),
          field(VOLUME, "Volume"),
          field(ISSUE, "Issue"),
          pages("Start Page", "Other Pages"),
          field(ISSN, "ISSN/ISBN"),
          field(ABSTRACT, "Abstract"),
          list(KEYWORDS, Separator.SEMICOLON, "Keywords"),
          field(PUBLICATION_TYPES, "Reference Type"),
          field(LANGUAGE, "Language"),
          field(URL, "URL", "Links"));

  public static final TableLayout RAYYAN =
      TableLayout.of(
              "Rayyan's CSV",
              List.of("key", "title", "year", "authors", "journal", "pages"),
              field(ACCESSION, "key"),
              field(PMID, "pubmed_id"),
              field(PMCID, "pmc_id"),
              field(DOI, "doi"),
              within(DOI, "url"),
              within(PMID, "url"),
              TableCells::titles,
              list(AUTHORS, Separator.AND, "authors"),
              field(YEAR, "year"),
              field(JOURNAL, "journal"),
              field(VOLUME, "volume"),
              field(ISSUE, "issue"),
              field(PAGES, "pages"),
              field(ISSN, "issn"),
              field(ABSTRACT, "abstract"),
              list(KEYWORDS, Separator.SEMICOLON_OR_COMMA, "keywords"),
              list(LANGUAGE, Separator.SEMICOLON_OR_COMMA, "language"),
              field(URL, "url"))
          .withOneOf("notes", "location", "pubmed_id");

  public static final TableLayout COVIDENCE =
      TableLayout.of(
          "Covidence's CSV",
          List.of("Covidence #", "Title", "Authors"),
          TableCells::covidenceNumber,
          field(DOI, "DOI"),
          field(TITLE, "Title"),
          list(AUTHORS, Separator.SEMICOLON, "Authors"),
          field(YEAR, "Published Year"),
          field(JOURNAL, "Journal"),
          field(VOLUME, "Volume"),
          field(ISSUE, "Issue"),
          field(PAGES, "Pages"),
          field(ABSTRACT, "Abstract"));

  public static final TableLayout ABSTRACKR =
      TableLayout.of(
              "abstrackr's CSV",
              List.of("(internal) id", "(source) id", "title"),
              field(ACCESSION, "(internal) id"),
              pmid("pubmed id"),
              field(TITLE, "title"),
              list(AUTHORS, Separator.AND, "authors"),
              field(JOURNAL, "journal"),
              field(ABSTRACT, "abstract"),
              list(KEYWORDS, Separator.SEMICOLON_OR_COMMA, "keywords"))
          .withHeading("citations that are not yet labeled by anyone");

  private ToolTables() {}
}
