package screen.format.table;

import static screen.format.table.RowPart.database;
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
import static screen.record.Field.PAGES;
import static screen.record.Field.PMCID;
import static screen.record.Field.PUBLICATION_TYPES;
import static screen.record.Field.TITLE;
import static screen.record.Field.URL;
import static screen.record.Field.VOLUME;
import static screen.record.Field.YEAR;

import java.util.List;
import screen.format.clean.Separator;

/** Columns of the tables of indexes of all literature and of publishers. */
public final class IndexTables {
  public static final TableLayout OPENALEX =
      TableLayout.of(
          "OpenAlex' CSV",
          List.of("authorships.author.display_name", "id"),
          database("OpenAlex"),
          IndexCells::openAlexNumber,
          pmid("ids.pmid"),
          field(PMCID, "ids.pmcid"),
          within(DOI, "doi"),
          field(TITLE, "title", "display_name"),
          list(AUTHORS, Separator.BAR, "authorships.author.display_name"),
          field(YEAR, "publication_year", "publication_date"),
          field(JOURNAL, "primary_location.source.display_name"),
          field(VOLUME, "biblio.volume"),
          field(ISSUE, "biblio.issue"),
          pages("biblio.first_page", "biblio.last_page"),
          list(
              ISSN,
              Separator.BAR,
              "primary_location.source.issn",
              "primary_location.source.issn_l"),
          field(ABSTRACT, "abstract"),
          list(KEYWORDS, Separator.BAR, "keywords.display_name"),
          field(PUBLICATION_TYPES, "type"),
          field(LANGUAGE, "language"),
          field(URL, "id"));

  public static final TableLayout LENS =
      TableLayout.of(
          "Lens' CSV",
          List.of("Lens ID", "Title", "Author/s"),
          database("Lens.org"),
          field(ACCESSION, "Lens ID"),
          pmid("PMID"),
          field(PMCID, "PMCID"),
          field(DOI, "DOI"),
          field(TITLE, "Title"),
          list(AUTHORS, Separator.SEMICOLON, "Author/s"),
          field(YEAR, "Publication Year", "Date Published"),
          field(JOURNAL, "Source Title"),
          field(VOLUME, "Volume"),
          field(ISSUE, "Issue Number"),
          pages("Start Page", "End Page"),
          list(ISSN, Separator.SEMICOLON, "ISSNs"),
          field(ABSTRACT, "Abstract"),
          list(KEYWORDS, Separator.SEMICOLON, "Keywords"),
          list(KEYWORDS, Separator.SEMICOLON, "MeSH Terms"),
          field(PUBLICATION_TYPES, "Publication Type"),
          field(URL, "External URL"));

  public static final TableLayout IEEE =
      TableLayout.of(
          "IEEE Xplore's CSV",
          List.of("Document Title", "Publication Title", "PDF Link"),
          database("IEEE Xplore"),
          IndexCells::ieeeNumber,
          field(DOI, "DOI"),
          field(TITLE, "Document Title"),
          list(AUTHORS, Separator.SEMICOLON, "Authors"),
          field(YEAR, "Publication Year", "Publication_Year", "Issue Date"),
          field(JOURNAL, "Publication Title"),
          field(VOLUME, "Volume"),
          field(ISSUE, "Issue"),
          pages("Start Page", "End Page"),
          field(ISSN, "ISSN"),
          field(ABSTRACT, "Abstract"),
          list(KEYWORDS, Separator.SEMICOLON, "Author Keywords"),
          list(KEYWORDS, Separator.SEMICOLON, "IEEE Terms"),
          field(PUBLICATION_TYPES, "Document Identifier"),
          field(URL, "PDF Link"));

  public static final TableLayout SPRINGER =
      TableLayout.of(
          "SpringerLink's CSV",
          List.of("Item Title", "Publication Title", "Item DOI"),
          database("SpringerLink"),
          field(DOI, "Item DOI"),
          field(TITLE, "Item Title"),
          IndexCells::gluedAuthors,
          field(YEAR, "Publication Year"),
          field(JOURNAL, "Publication Title", "Book Series Title"),
          field(VOLUME, "Journal Volume"),
          field(ISSUE, "Journal Issue"),
          field(PUBLICATION_TYPES, "Content Type"),
          field(URL, "URL"));

  public static final TableLayout PUBLISH_OR_PERISH =
      TableLayout.of(
              "Publish or Perish's CSV",
              List.of("Cites", "Authors", "Title", "Source"),
              field(DOI, "DOI"),
              field(TITLE, "Title"),
              IndexCells::initialsFirst,
              field(YEAR, "Year"),
              field(JOURNAL, "Source"),
              IndexCells::unlessZero,
              field(ISSN, "ISSN"),
              field(ABSTRACT, "Abstract"),
              field(PUBLICATION_TYPES, "Type"),
              field(URL, "ArticleURL"))
          .withOneOf("CitesURL", "GSRank", "QueryDate");

  public static final TableLayout DIMENSIONS =
      TableLayout.of(
          "Dimensions' CSV",
          List.of("Publication ID", "Title", "PubYear"),
          database("Dimensions"),
          field(ACCESSION, "Publication ID"),
          pmid("PMID"),
          field(PMCID, "PMCID"),
          field(DOI, "DOI"),
          field(TITLE, "Title"),
          list(AUTHORS, Separator.SEMICOLON, "Authors"),
          field(YEAR, "PubYear", "Publication Date"),
          field(JOURNAL, "Source title", "Anthology title"),
          field(VOLUME, "Volume"),
          field(ISSUE, "Issue"),
          field(PAGES, "Pagination"),
          field(ISSN, "ISSN"),
          field(ABSTRACT, "Abstract"),
          list(KEYWORDS, Separator.SEMICOLON, "MeSH terms"),
          field(PUBLICATION_TYPES, "Publication Type"),
          field(URL, "Source Linkout", "Dimensions URL"));

  private IndexTables() {}
}
