package screen.render.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import screen.outcome.Dispute;
import screen.protocol.Protocol;
import screen.render.figures.RescueTable;
import screen.render.figures.ReviewReport;
import screen.render.figures.StageName;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * The section on conflicts and how they ended. Votes in an open conflict are not shown, because a
 * reader may still have to screen the record.
 */
final class HtmlConflicts {
  private final ReviewReport report;
  private final Html html = new Html().section("conflicts", "Conflicts and how they ended");

  private HtmlConflicts(ReviewReport report) {
    this.report = report;
  }

  static String render(ReviewReport report) {
    HtmlConflicts page = new HtmlConflicts(report);
    for (Stage stage : Stage.values()) {
      page.stage(stage, Dispute.of(report.review(), report.outcomes(), stage));
    }
    page.rescues();
    return page.html.endSection().toString();
  }

  private void rescues() {
    List<List<String>> rows = RescueTable.rows(report);
    if (!rows.isEmpty()) {
      html.heading(3, RescueTable.TITLE)
          .table("figures", "", RescueTable.COLUMNS.toArray(String[]::new));
      rows.forEach(row -> html.row(row.stream().map(Html::number).toArray(String[]::new)));
      html.endTable();
    }
  }

  private void stage(Stage stage, List<Dispute> disputes) {
    html.heading(3, StageName.of(stage));
    if (disputes.isEmpty()) {
      html.paragraph("None.");
      return;
    }
    Map<Dispute.Ending, Long> endings =
        disputes.stream().collect(Collectors.groupingBy(Dispute::ending, Collectors.counting()));
    html.paragraph(
        disputes.size()
            + " in all: "
            + endings.getOrDefault(Dispute.Ending.BY_TIEBREAKER, 0L)
            + " settled by the tiebreaker, "
            + endings.getOrDefault(Dispute.Ending.BY_NEW_VOTE, 0L)
            + " by a screener's new vote, "
            + further(endings, Dispute.Ending.BY_THIRD_SCREENER, " by a third screener, ")
            + further(endings, Dispute.Ending.BY_MAJORITY, " by majority, ")
            + further(
                endings, Dispute.Ending.BY_ANY_INCLUDE, " included, as one include is enough, ")
            + endings.getOrDefault(Dispute.Ending.OPEN, 0L)
            + " open.");
    html.table("list", "", "Report", "Votes", "Ended");
    for (Dispute dispute : disputes) {
      html.row(
          Html.citation(report.fields(dispute.report())), votes(dispute), Html.text(end(dispute)));
    }
    html.endTable();
  }

  private static String further(
      Map<Dispute.Ending, Long> endings, Dispute.Ending ending, String how) {
    long count = endings.getOrDefault(ending, 0L);
    return count == 0 ? "" : count + how;
  }

  private String votes(Dispute dispute) {
    if (dispute.ending() == Dispute.Ending.OPEN) {
      return "Shown when it is settled.";
    }
    return dispute.votes().stream()
        .map(vote -> Html.text(line(vote)))
        .collect(Collectors.joining("<br>"));
  }

  private String line(Vote vote) {
    Protocol protocol = report.protocol();
    String reason = vote.reason().isEmpty() ? "" : " (" + protocol.reasonLabel(vote.reason()) + ")";
    return vote.reviewer()
        + ": "
        + vote.verdict()
        + reason
        + (vote.note().isEmpty() ? "" : " – " + vote.note());
  }

  private static String end(Dispute dispute) {
    String verdict = dispute.standing().verdict().map(Verdict::id).orElse("");
    return switch (dispute.ending()) {
      case OPEN -> "open";
      case BY_TIEBREAKER -> verdict + ", by the tiebreaker";
      case BY_NEW_VOTE -> verdict + ", by a new vote";
      case BY_THIRD_SCREENER -> verdict + ", by a third screener";
      case BY_MAJORITY -> verdict + ", by majority";
      case BY_ANY_INCLUDE -> verdict + ", as one include is enough";
    };
  }
}
