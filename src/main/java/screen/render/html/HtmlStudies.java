package screen.render.html;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.record.RecordId;
import screen.render.figures.ReviewReport;
import screen.render.references.References;

/**
 * The sections on reports that a review must cite: excluded with reasons, included, not retrieved,
 * open.
 */
final class HtmlStudies {
  private HtmlStudies() {}

  static String excluded(ReviewReport report) {
    Html html = new Html().section("excluded", "Full texts excluded, with reasons");
    Map<RecordId, String> excluded = References.excluded(report);
    if (excluded.isEmpty()) {
      return html.paragraph("None.").endSection().toString();
    }
    html.table("list", "", "Report", "Primary reason", "Further reasons");
    excluded.forEach(
        (id, reason) ->
            html.row(
                Html.citation(report.fields(id)),
                Html.text(reason),
                Html.text(String.join("; ", References.furtherReasons(report, id)))));
    return html.endTable().endSection().toString();
  }

  static String included(ReviewReport report) {
    Html html = new Html().section("included", "Included studies");
    Map<RecordId, RecordId> included = References.included(report);
    if (included.isEmpty()) {
      html.paragraph("None so far.");
    } else {
      html.table("list", "", "Report", "Study");
      included.forEach(
          (id, study) ->
              html.row(
                  Html.citation(report.fields(id)),
                  Html.text(
                      Objects.equals(id, study) ? id.toString() : "further report of " + study)));
      html.endTable();
    }
    further(html, report, Box.NOT_RETRIEVED);
    Boxes.unclassified(Arm.MAIN).forEach(box -> further(html, report, box));
    return html.endSection().toString();
  }

  /** Adds the reports in a box, of both arms. */
  private static void further(Html html, ReviewReport report, Box main) {
    List<RecordId> ids = main.ofEachArm().flatMap(box -> report.flow().ids(box).stream()).toList();
    if (!ids.isEmpty()) {
      html.heading(3, main.label()).raw("<ul>");
      References.ordered(report, ids)
          .forEach(id -> html.raw("<li>" + Html.citation(report.fields(id)) + "</li>"));
      html.raw("</ul>");
    }
  }
}
