package screen.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import screen.flow.Box;
import screen.flow.Flow;
import screen.outcome.Outcome;
import screen.protocol.ExclusionReason;
import screen.record.RecordId;

/** The reports that a review has to cite: excluded with reasons, not retrieved, open, included. */
final class HtmlStudies {
  private HtmlStudies() {}

  static String excluded(ReviewReport report) {
    Html html = new Html().section("excluded", "Full texts excluded, with reasons");
    Map<RecordId, String> reasons = new TreeMap<>();
    Flow flow = report.flow();
    for (Map<String, SortedSet<RecordId>> arm :
        List.of(flow.excludedByReason(), flow.otherExcludedByReason())) {
      arm.forEach((reason, ids) -> ids.forEach(id -> reasons.put(id, reason)));
    }
    if (reasons.isEmpty()) {
      return html.paragraph("None.").endSection().toString();
    }
    html.table("list", "", "Report", "Primary reason", "Further reasons");
    for (RecordId id : byCitation(report, reasons.keySet())) {
      html.row(
          Html.citation(report.fields(id)),
          Html.text(label(report, reasons.getOrDefault(id, ""))),
          Html.text(further(report, id)));
    }
    return html.endTable().endSection().toString();
  }

  static String included(ReviewReport report) {
    Html html = new Html().section("included", "Included studies");
    Map<RecordId, SortedSet<RecordId>> studies = report.flow().includedStudies();
    if (studies.isEmpty()) {
      html.paragraph("None so far.");
    } else {
      html.raw("<ol>");
      for (RecordId study : byCitation(report, studies.keySet())) {
        html.raw("<li>" + Html.citation(report.fields(study)));
        SortedSet<RecordId> reports = studies.get(study);
        if (reports != null && reports.size() > 1) {
          html.raw("<ul>");
          reports.stream()
              .filter(id -> !id.equals(study))
              .forEach(id -> html.raw("<li>" + Html.citation(report.fields(id)) + "</li>"));
          html.raw("</ul>");
        }
        html.raw("</li>");
      }
      html.raw("</ol>");
    }
    further(html, report, "Reports not retrieved", Box.NOT_RETRIEVED, Box.OTHER_NOT_RETRIEVED);
    further(html, report, "Reports awaiting classification", Box.AWAITING, Box.OTHER_AWAITING);
    further(html, report, "Reports of ongoing studies", Box.ONGOING, Box.OTHER_ONGOING);
    return html.endSection().toString();
  }

  private static void further(Html html, ReviewReport report, String heading, Box main, Box other) {
    List<RecordId> ids = new java.util.ArrayList<>(report.flow().ids(main));
    ids.addAll(report.flow().ids(other));
    if (!ids.isEmpty()) {
      html.heading(3, heading).raw("<ul>");
      byCitation(report, ids)
          .forEach(id -> html.raw("<li>" + Html.citation(report.fields(id)) + "</li>"));
      html.raw("</ul>");
    }
  }

  private static String further(ReviewReport report, RecordId id) {
    Outcome outcome = report.outcomes().get(id);
    return outcome == null
        ? ""
        : outcome.reasons().stream()
            .skip(1)
            .map(reason -> label(report, reason))
            .collect(Collectors.joining("; "));
  }

  private static String label(ReviewReport report, String reason) {
    return report.protocol().reason(reason).map(ExclusionReason::label).orElse(reason);
  }

  /** As a reference list is ordered: by the words of the citation, then by id. */
  private static List<RecordId> byCitation(
      ReviewReport report, java.util.Collection<RecordId> ids) {
    Map<RecordId, String> citations = new TreeMap<>();
    ids.forEach(id -> citations.put(id, Citation.of(report.fields(id))));
    return citations.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
