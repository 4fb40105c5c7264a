package screen.export;

import static screen.export.RowPart.database;
import static screen.export.RowPart.field;
import static screen.export.RowPart.list;
import static screen.export.RowPart.pages;
import static screen.export.RowPart.pmid;

import java.util.List;
import java.util.regex.Pattern;
import screen.export.RowPart.Separator;
import screen.export.table.Row;
import screen.record.Field;

/** APA PsycNet's CSV. */
final class PsycnetTable {
  /** What PsycNet puts before its major descriptors. */
  private static final Pattern MAJOR = Pattern.compile("\\s*;\\s*\\*?|^\\*");

  static final TableLayout LAYOUT =
      TableLayout.of(
          "APA PsycNet's CSV",
          List.of("DocumentTitle", "PublicationName", "ID"),
          database("APA PsycNet"),
          field(Field.ACCESSION, "ID"),
          pmid("PMID"),
          field(Field.DOI, "DOI"),
          field(Field.TITLE, "DocumentTitle"),
          list(Field.AUTHORS, Separator.SEMICOLON, "Author", "BookAuthors"),
          field(Field.YEAR, "PublicationYear", "PrintedPublicationYear"),
          field(Field.JOURNAL, "PublicationName", "BookTitle"),
          field(Field.VOLUME, "Volume"),
          field(Field.ISSUE, "Issue"),
          pages("StartPage", "EndPage"),
          list(Field.ISSN, Separator.SEMICOLON, "ISSN"),
          field(Field.ABSTRACT, "Abstract"),
          PsycnetTable::descriptors,
          field(Field.PUBLICATION_TYPES, "DocumentType"));

  private PsycnetTable() {}

  private static void descriptors(Row row, EntryBuilder entry) {
    MAJOR.splitAsStream(row.cell("Descriptors")).forEach(word -> entry.add(Field.KEYWORDS, word));
  }
}
