package screen.format.table;

import static screen.format.table.RowPart.field;
import static screen.format.table.RowPart.list;

import java.util.List;
import screen.format.clean.Separator;
import screen.record.Field;

/** Colandr's table of studies; its decisions are not read. */
public final class ColandrTable {
  public static final TableLayout LAYOUT =
      TableLayout.of(
          "Colandr's CSV",
          List.of("citation_title", "study_id", "citation_authors"),
          field(Field.ACCESSION, "study_id"),
          field(Field.TITLE, "citation_title"),
          list(Field.AUTHORS, Separator.SEMICOLON, "citation_authors"),
          field(Field.YEAR, "citation_pub_year"),
          field(Field.JOURNAL, "citation_journal_name"),
          field(Field.VOLUME, "citation_journal_volume"),
          field(Field.ABSTRACT, "citation_abstract"),
          list(Field.KEYWORDS, Separator.SEMICOLON, "citation_keywords"));

  private ColandrTable() {}
}
