package screen.render.extraction;

import java.util.List;
import java.util.stream.Collectors;
import screen.render.diagram.DrawableText;
import screen.render.figures.Xml;

/** Writes a table of studies as a page that needs no other file. */
final class TableHtml {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>%1$s</title>
      <style>
      body { font: 15px/1.4 Arial, Helvetica, sans-serif; margin: 1.5rem; color: #000; background: #fff; }
      h1 { font-size: 1.2rem; }
      .scroll { overflow-x: auto; }
      table { border-collapse: collapse; min-width: 60rem; border-block: 2px solid #404040; }
      th, td { padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
      thead th { border-bottom: 1px solid #404040; }
      tbody tr + tr > * { border-top: 1px solid #d9d9d9; }
      .n { text-align: right; font-variant-numeric: tabular-nums; }
      tbody th { min-width: 7rem; }
      p { color: #595959; font-size: .9rem; max-width: 60rem; }
      @media print { @page { size: A4 landscape; margin: 12mm; } body { font-size: 8pt; margin: 0; }
        table { min-width: 0; width: 100%%; } thead { display: table-header-group; } tr { break-inside: avoid; } }
      </style>
      </head>
      <body>
      <h1>%1$s</h1>
      <div class="scroll" tabindex="0" role="group" aria-label="%1$s">
      <table>
      """;

  private TableHtml() {}

  static String of(StudyTable table) {
    StringBuilder page = new StringBuilder(HEAD.formatted(text(table.title())));
    page.append("<thead><tr>");
    for (StudyTable.Column column : table.columns()) {
      page.append(column.number() ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
      page.append(text(column.heading())).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    table.rows().forEach(row -> row(page, table.columns(), row));
    page.append("</tbody>\n</table>\n</div>\n");
    table.notes().forEach(note -> page.append("<p>").append(text(note)).append("</p>\n"));
    return page.append("</body>\n</html>\n").toString();
  }

  private static void row(StringBuilder page, List<StudyTable.Column> columns, List<String> cells) {
    page.append("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      if (i == 0) {
        page.append("<th scope=\"row\">").append(lines(cells.get(i))).append("</th>");
      } else {
        page.append(columns.get(i).number() ? "<td class=\"n\">" : "<td dir=\"auto\">");
        page.append(lines(cells.get(i))).append("</td>");
      }
    }
    page.append("</tr>\n");
  }

  private static String lines(String cell) {
    return cell.lines().map(TableHtml::text).collect(Collectors.joining("<br>"));
  }

  private static String text(String plain) {
    return Xml.text(DrawableText.of(plain)).replace("'", "&#39;");
  }
}
