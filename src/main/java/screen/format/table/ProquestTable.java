package screen.format.table;

import static screen.format.table.RowPart.database;
import static screen.format.table.RowPart.databaseIn;
import static screen.format.table.RowPart.field;
import static screen.format.table.RowPart.list;

import java.util.List;
import screen.format.clean.Separator;
import screen.record.Field;

/** ProQuest's spreadsheet, saved as text. */
public final class ProquestTable {
  public static final TableLayout LAYOUT =
      TableLayout.of(
          "ProQuest's spreadsheet",
          List.of("StoreId", "Title", "Authors", "pubtitle"),
          databaseIn("Database"),
          database("ProQuest"),
          field(Field.ACCESSION, "StoreId"),
          field(Field.DOI, "digitalObjectIdentifier"),
          field(Field.TITLE, "Title"),
          field(Field.ORIGINAL_TITLE, "originalTitle", "AlternateTitle"),
          list(Field.AUTHORS, Separator.SEMICOLON, "Authors"),
          field(Field.YEAR, "year", "pubdate"),
          field(Field.JOURNAL, "pubtitle"),
          field(Field.VOLUME, "volume"),
          field(Field.ISSUE, "issue"),
          field(Field.PAGES, "pages", "startPage"),
          field(Field.ISSN, "issn"),
          field(Field.ABSTRACT, "Abstract"),
          list(Field.KEYWORDS, Separator.SEMICOLON_OR_COMMA, "subjectTerms"),
          list(Field.KEYWORDS, Separator.SEMICOLON_OR_COMMA, "identifierKeywords"),
          field(Field.PUBLICATION_TYPES, "documentType", "ArticleType"),
          list(Field.LANGUAGE, Separator.SEMICOLON_OR_COMMA, "language"),
          field(Field.URL, "DocumentURL"));

  private ProquestTable() {}
}
