package screen.render.html;

import java.util.List;
import screen.ai.AiAccuracy;
import screen.render.figures.AiTable;
import screen.render.figures.ReviewReport;

/** The section on AI against the decisions of people. */
final class HtmlAi {
  private HtmlAi() {}

  static String render(ReviewReport report) {
    Html html = new Html().section("ai", AiTable.TITLE).paragraph(AiTable.explanation(report));
    AiTable.certificate(report)
        .map(AiTable::sentences)
        .orElseGet(List::of)
        .forEach(html::paragraph);
    for (AiAccuracy table : AiTable.of(report)) {
      html.table(
          "figures", AiTable.name(table), AiTable.COLUMNS.stream().skip(1).toArray(String[]::new));
      for (List<String> row : AiTable.rows(table)) {
        html.row(
            Html.rowHeading(row.get(1)),
            Html.number(row.get(2)),
            Html.number(row.get(3)),
            Html.number(row.get(4)));
      }
      html.endTable().paragraph(AiTable.sentences(table));
    }
    AiTable.stability(report).forEach(it -> html.paragraph(AiTable.sentence(it)));
    return html.endSection().toString();
  }
}
