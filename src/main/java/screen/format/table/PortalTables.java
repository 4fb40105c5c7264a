package screen.format.table;

import static screen.format.table.RowPart.database;
import static screen.format.table.RowPart.field;
import static screen.format.table.RowPart.list;
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
import static screen.record.Field.PMCID;
import static screen.record.Field.PUBLICATION_TYPES;
import static screen.record.Field.TITLE;
import static screen.record.Field.URL;
import static screen.record.Field.VOLUME;
import static screen.record.Field.YEAR;

import java.util.List;
import screen.format.clean.Separator;

/** Columns of the delimited exports of Latin America's portals. */
public final class PortalTables {
  public static final TableLayout BVS =
      TableLayout.of(
          "the BVS portal's CSV",
          List.of("Descriptor(s)", "ID", "Title", "Source"),
          field(ACCESSION, "ID"),
          TableCells::medlineNumber,
          field(PMCID, "PMCID"),
          within(PMCID, "Fulltext URL"),
          field(DOI, "DOI"),
          within(DOI, "Fulltext URL"),
          field(TITLE, "Title"),
          list(AUTHORS, Separator.SEMICOLON, "Authors"),
          field(YEAR, "Publication year"),
          field(JOURNAL, "Journal"),
          field(VOLUME, "Volume number"),
          field(ISSUE, "Issue number"),
          SourceLines.bvs("Source"),
          field(ISSN, "ISSN"),
          field(ABSTRACT, "Abstract"),
          list(KEYWORDS, Separator.SEMICOLON, "Descriptor(s)"),
          list(KEYWORDS, Separator.SEMICOLON, "Keyword(s)"),
          field(PUBLICATION_TYPES, "Type"),
          list(LANGUAGE, Separator.SEMICOLON, "Language"),
          field(URL, "Fulltext URL"));

  public static final TableLayout SCIELO =
      TableLayout.of(
          "SciELO's CSV",
          List.of("Author(s)", "ID", "Title", "Source", "Language(s)"),
          database("SciELO"),
          field(ACCESSION, "ID"),
          within(DOI, "Fulltext URL"),
          field(TITLE, "Title"),
          TableCells::scieloAuthors,
          field(YEAR, "Publication year"),
          field(JOURNAL, "Journal"),
          SourceLines.scielo("Source"),
          list(LANGUAGE, Separator.COMMA, "Language(s)"),
          field(URL, "Fulltext URL"));

  private PortalTables() {}
}
