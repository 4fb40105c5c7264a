package screen.format.table;

import static screen.format.table.RowPart.database;
import static screen.format.table.RowPart.field;
import static screen.format.table.RowPart.list;
import static screen.format.table.RowPart.pages;
import static screen.format.table.RowPart.pmid;

import java.util.List;
import java.util.regex.Pattern;
import screen.format.clean.Separator;
import screen.format.entry.EntryBuilder;
import screen.format.table.syntax.TableRow;
import screen.record.Field;

/** APA PsycNet's CSV. */
public final class PsycnetTable {
  /** PsycNet's separators, with the sign before major descriptors. */
  private static final Pattern MAJOR = Pattern.compile("\\s*;\\s*\\*?|^\\*");

  public static final TableLayout LAYOUT =
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

  private static void descriptors(TableRow row, EntryBuilder entry) {
    MAJOR.splitAsStream(row.cell("Descriptors")).forEach(word -> entry.add(Field.KEYWORDS, word));
  }
}
