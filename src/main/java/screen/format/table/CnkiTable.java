package screen.format.table;

import static screen.format.table.RowPart.database;
import static screen.format.table.RowPart.field;
import static screen.format.table.RowPart.list;

import java.util.List;
import screen.format.clean.Separator;
import screen.record.Field;

/** CNKI's own table, whose column names are English and Chinese in one. */
public final class CnkiTable {
  public static final TableLayout LAYOUT =
      TableLayout.of(
          "CNKI's table",
          List.of("Title-\u9898\u540d", "Author-\u4f5c\u8005"),
          database("CNKI"),
          field(Field.DOI, "DOI-DOI"),
          field(Field.TITLE, "Title-\u9898\u540d"),
          list(Field.AUTHORS, Separator.SEMICOLON, "Author-\u4f5c\u8005"),
          field(Field.YEAR, "Year-\u5e74", "PubTime-\u53d1\u8868\u65f6\u95f4"),
          field(Field.JOURNAL, "Source-\u6587\u732e\u6765\u6e90", "Source-\u520a\u540d"),
          field(Field.VOLUME, "Volume-\u5377", "Roll-\u5377"),
          field(Field.ISSUE, "Period-\u671f"),
          field(Field.PAGES, "Page-\u9875\u7801", "PageCount-\u9875\u7801"),
          field(Field.ISSN, "ISSN-\u56fd\u9645\u6807\u51c6\u520a\u53f7"),
          field(Field.ABSTRACT, "Summary-\u6458\u8981"),
          list(Field.KEYWORDS, Separator.SEMICOLON, "Keyword-\u5173\u952e\u8bcd"),
          field(Field.URL, "URL-\u7f51\u5740", "Link-\u94fe\u63a5"));

  private CnkiTable() {}
}
