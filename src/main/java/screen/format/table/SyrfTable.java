package screen.format.table;

import static screen.format.table.RowPart.field;
import static screen.format.table.RowPart.list;

import java.util.List;
import screen.format.clean.Separator;
import screen.record.Field;

/** SyRF's table of references, with its own numbers or, for another project, without. */
public final class SyrfTable {
  public static final TableLayout LAYOUT =
      TableLayout.of(
          "SyRF's CSV",
          List.of("Title", "Authors", "PublicationName", "AlternateName"),
          field(Field.ACCESSION, "StudyId"),
          field(Field.DOI, "Doi"),
          field(Field.TITLE, "Title"),
          list(Field.AUTHORS, Separator.SEMICOLON, "Authors"),
          field(Field.YEAR, "Year"),
          field(Field.JOURNAL, "PublicationName", "AlternateName"),
          field(Field.ABSTRACT, "Abstract"),
          list(Field.KEYWORDS, Separator.SEMICOLON, "Keywords"),
          field(Field.PUBLICATION_TYPES, "ReferenceType"),
          field(Field.URL, "Url"));

  private SyrfTable() {}
}
