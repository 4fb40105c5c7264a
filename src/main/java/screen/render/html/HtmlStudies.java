package screen.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import screen.flow.Box;
import screen.record.RecordId;
import screen.render.figures.ReviewReport;
import screen.render.references.References;

/** The reports that a review has to cite: excluded with reasons, included, not retrieved, open. */
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
    further(html, report, "Reports not retrieved", Box.NOT_RETRIEVED, Box.OTHER_NOT_RETRIEVED);
    further(html, report, "Reports awaiting classification", Box.AWAITING, Box.OTHER_AWAITING);
    further(html, report, "Reports of ongoing studies", Box.ONGOING, Box.OTHER_ONGOING);
    return html.endSection().toString();
  }

  private static void further(Html html, ReviewReport report, String heading, Box main, Box other) {
    List<RecordId> ids = new ArrayList<>(report.flow().ids(main));
    ids.addAll(report.flow().ids(other));
    if (!ids.isEmpty()) {
      html.heading(3, heading).raw("<ul>");
      References.ordered(report, ids)
          .forEach(id -> html.raw("<li>" + Html.citation(report.fields(id)) + "</li>"));
      html.raw("</ul>");
    }
  }
}
