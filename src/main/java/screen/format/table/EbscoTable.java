package screen.format.table;

import static screen.format.table.RowPart.databaseIn;
import static screen.format.table.RowPart.field;
import static screen.format.table.RowPart.list;
import static screen.format.table.RowPart.pages;

import java.util.List;
import screen.format.clean.Separator;
import screen.format.vendor.EbscoDatabase;
import screen.record.Field;

/** The table of EBSCOhost's new interface, where the link to a record names no database. */
public final class EbscoTable {
  public static final TableLayout LAYOUT =
      TableLayout.of(
          "the CSV of EBSCOhost's new interface",
          List.of("longDBName", "an", "title"),
          databaseIn("longDBName"),
          (row, entry) -> entry.database(EbscoDatabase.named(row.cell("shortDBName"))),
          field(Field.ACCESSION, "an"),
          (row, entry) ->
              entry.add(Field.PMID, EbscoDatabase.pmid(row.cell("longDBName"), row.cell("an"))),
          field(Field.DOI, "doi"),
          field(Field.TITLE, "title"),
          list(Field.AUTHORS, Separator.SEMICOLON, "contributors"),
          field(Field.YEAR, "publicationDate", "coverDate"),
          field(Field.JOURNAL, "source"),
          field(Field.VOLUME, "volume"),
          field(Field.ISSUE, "issue"),
          pages("pageStart", "pageEnd"),
          field(Field.ISSN, "issns"),
          (row, entry) -> entry.add(Field.ABSTRACT, TableCells.withoutNotice(row.cell("abstract"))),
          list(Field.KEYWORDS, Separator.SEMICOLON, "subjects"),
          list(Field.PUBLICATION_TYPES, Separator.SEMICOLON, "docTypes"),
          list(Field.PUBLICATION_TYPES, Separator.SEMICOLON, "pubTypes"),
          list(Field.LANGUAGE, Separator.SEMICOLON_OR_COMMA, "language"),
          field(Field.URL, "plink"));

  private EbscoTable() {}
}
