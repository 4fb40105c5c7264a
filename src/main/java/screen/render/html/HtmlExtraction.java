package screen.render.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import screen.Counted;
import screen.extraction.Agreed;
import screen.extraction.Cell;
import screen.extraction.ConsensusTable;
import screen.extraction.FormField;
import screen.extraction.StudyValues;
import screen.record.RecordId;
import screen.render.diagram.Drawing;
import screen.render.extraction.Characteristics;
import screen.render.extraction.Effects;
import screen.render.extraction.Extracted;
import screen.render.extraction.Risks;
import screen.render.extraction.StudyTable;
import screen.render.figures.ReviewReport;
import screen.render.picture.DrawingSvg;

/** The section on extracted data: the table, the plots, and each value with its quote and page. */
final class HtmlExtraction {
  private final ReviewReport report;
  private final ConsensusTable table;
  private final Html html = new Html();

  private HtmlExtraction(ReviewReport report) {
    this.report = report;
    this.table = report.extraction().table();
  }

  static String render(ReviewReport report) {
    return new HtmlExtraction(report).section();
  }

  private String section() {
    html.section("extraction", "Data extracted from the included studies");
    if (Characteristics.isAbout(report)) {
      characteristics(Characteristics.of(report));
    }
    if (Effects.hasForest(report)) {
      picture("Forest plot", "forest", Effects.drawn(report));
    }
    if (Risks.isAbout(report)) {
      picture("Risk of bias", "traffic-light", Risks.trafficLight(report));
      picture("Risk of bias, summary", "risk-summary", Risks.summary(report));
    }
    html.heading(3, "Every value with its place in the report");
    Map<RecordId, String> names = Extracted.names(report);
    Extracted.studies(report)
        .forEach(study -> values(names.getOrDefault(study.study(), ""), study));
    return html.endSection().toString();
  }

  private void characteristics(StudyTable characteristics) {
    html.heading(3, characteristics.title());
    html.table("list", "", characteristics.headings().toArray(String[]::new));
    for (List<String> row : characteristics.rows()) {
      html.row(row.stream().map(HtmlExtraction::lines).map(Html::cell).toArray(String[]::new));
    }
    html.endTable();
    characteristics.notes().forEach(html::paragraph);
  }

  private void picture(String heading, String name, Drawing drawing) {
    html.heading(3, heading)
        .raw("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"" + heading + "\">")
        .raw(DrawingSvg.of(drawing, name).strip())
        .raw("</div>");
  }

  private void values(String name, StudyValues study) {
    html.raw(
        "<details><summary>"
            + Html.text(name + ": " + Counted.of(study.values().size(), "value"))
            + "</summary>");
    html.table("list", "", "Field", "Value", "Page", "Quote", "Note", "How it was settled");
    study.values().forEach(this::row);
    html.endTable().raw("</details>");
  }

  private void row(Cell cell, Agreed agreed) {
    String label = table.form().field(cell.field()).map(FormField::heading).orElse(cell.field());
    String place = Extracted.place(cell);
    html.row(
        Html.text(place.isEmpty() ? label : label + ": " + place),
        lines(agreed.value().text()),
        Html.text(agreed.page()),
        agreed.quote().isEmpty() ? "" : "<q>" + Html.text(agreed.quote()) + "</q>",
        lines(agreed.note()),
        Html.text(settled(agreed)));
  }

  private static String settled(Agreed agreed) {
    String people = String.join(", ", agreed.by());
    return switch (agreed.basis()) {
      case SINGLE -> "by " + people;
      case AGREED -> "same value from " + people;
      case CONSENSUS -> "by the extractors together";
      case TIEBREAKER -> "by the tiebreaker " + people;
    };
  }

  private static String lines(String text) {
    return text.lines().map(Html::text).collect(Collectors.joining("<br>"));
  }
}
