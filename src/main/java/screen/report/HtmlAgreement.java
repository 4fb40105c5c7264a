package screen.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import screen.agreement.Estimate;
import screen.agreement.GroupStatistic;
import screen.agreement.MaybePolicy;
import screen.agreement.PairStatistic;
import screen.agreement.PooledAgreement;
import screen.agreement.RatingTable;
import screen.agreement.Ratings;
import screen.outcome.Workload;
import screen.report.diagram.Legible;
import screen.votes.Stage;

/** Agreement between the screeners, with the tables that every figure comes from. */
final class HtmlAgreement {
  private final MaybePolicy policy;
  private final Workload workload;
  private final Html html = new Html().section("agreement", "Agreement between screeners");

  private HtmlAgreement(ReviewReport report) {
    this.policy = report.protocol().agreement().maybe();
    this.workload = Workload.of(report.review(), report.outcomes());
  }

  static String render(ReviewReport report) {
    HtmlAgreement page = new HtmlAgreement(report);
    page.html.paragraph(
        "Each screener's last vote before a conflict was settled, on records that both judged."
            + " Limits are those of 95 % confidence.");
    report.votes().forEach(page::stage);
    return page.html.endSection().toString();
  }

  private void stage(Stage stage, Ratings asVoted) {
    html.heading(3, StageName.of(stage));
    html.paragraph(
        "Judged by two or more: "
            + Legible.grouped(workload.judgedByAtLeast(stage, 2))
            + ". Judged by one: "
            + Legible.grouped(workload.judgedBy(stage, 1))
            + ". Judged by none: "
            + Legible.grouped(workload.judgedBy(stage, 0))
            + ".");
    Ratings counted = policy.apply(asVoted);
    List<Ratings.Pair> pairs =
        counted.pairs().stream().filter(pair -> pair.table().total() > 0).toList();
    if (pairs.isEmpty()) {
      html.paragraph("No two screeners judged the same record.");
      return;
    }
    if (stage == Stage.TITLE_ABSTRACT && hasMaybe(asVoted)) {
      html.paragraph(
          "In the statistics, maybe "
              + switch (policy) {
                case INCLUDE -> "counts as include.";
                case EXCLUDE -> "counts as exclude.";
                case DROPPED -> "is left out.";
                case CATEGORY -> "is a category of its own.";
              });
    }
    for (Ratings.Pair pair : pairs) {
      html.heading(4, pair.first() + " and " + pair.second());
      html.raw("<div class=\"pair\"><div>");
      counts(asVoted.table(pair.first(), pair.second()), pair, "Votes as cast");
      if (hasMaybe(asVoted) && policy != MaybePolicy.CATEGORY) {
        counts(pair.table(), pair, "As counted");
      }
      html.raw("</div>");
      statistics(pair.table());
      html.raw("</div>");
    }
    pooled(counted, pairs);
  }

  private static boolean hasMaybe(Ratings ratings) {
    return ratings.votes().values().stream().anyMatch(votes -> votes.containsValue("maybe"));
  }

  private void counts(RatingTable table, Ratings.Pair pair, String caption) {
    html.raw("<table class=\"counts\"><caption>" + Html.text(caption) + "</caption>");
    StringBuilder head = new StringBuilder("<thead><tr><td></td>");
    table
        .categories()
        .forEach(
            category ->
                head.append("<th scope=\"col\" class=\"n\">")
                    .append(Html.text(pair.second() + ": " + category))
                    .append("</th>"));
    html.raw(head.append("</tr></thead><tbody>").toString());
    for (int i = 0; i < table.categories().size(); i++) {
      StringBuilder row =
          new StringBuilder(Html.rowHeading(pair.first() + ": " + table.categories().get(i)));
      for (int j = 0; j < table.categories().size(); j++) {
        row.append("<td class=\"n").append(i == j ? " agreed\">" : "\">");
        row.append(String.format(Locale.ROOT, "%,d", table.count(i, j))).append("</td>");
      }
      html.raw("<tr>" + row + "</tr>");
    }
    html.raw("</tbody></table>");
  }

  private void statistics(RatingTable table) {
    html.table("figures", table.total() + " records", "Statistic", "Value", "95 % limits");
    for (PairStatistic statistic : PairStatistic.values()) {
      Estimate estimate = statistic.clipped(statistic.of(table));
      boolean weighted = statistic.key().startsWith("weighted");
      if (!weighted || table.categories().size() > 2) {
        figure(statistic.title(), statistic == PairStatistic.PERCENT_AGREEMENT, estimate);
      }
    }
    html.endTable();
  }

  private void figure(String title, boolean percent, Estimate estimate) {
    html.row(
        Html.rowHeading(title),
        Html.number(percent ? Figures.percent(estimate.value()) : Figures.number(estimate.value())),
        Html.number(percent ? Figures.percentLimits(estimate) : Figures.limits(estimate)));
  }

  private void pooled(Ratings ratings, List<Ratings.Pair> pairs) {
    if (pairs.size() < 2) {
      return;
    }
    html.heading(4, "All screeners together");
    List<RatingTable> tables = pairs.stream().map(Ratings.Pair::table).toList();
    html.table("figures", "", "Statistic", "Value", "95 % limits");
    figure("Agreement, all pairs", true, PooledAgreement.percentAgreement(tables));
    figure("Pooled kappa (De Vries 2008)", false, PooledAgreement.kappa(tables));
    for (Map.Entry<String, Estimate> entry : group(ratings)) {
      figure(entry.getKey(), false, entry.getValue());
    }
    html.endTable();
  }

  private static List<Map.Entry<String, Estimate>> group(Ratings ratings) {
    return java.util.Arrays.stream(GroupStatistic.values())
        .filter(statistic -> statistic != GroupStatistic.PERCENT_AGREEMENT)
        .map(
            statistic ->
                Map.entry(statistic.title(), statistic.clipped(statistic.of(ratings.profiles()))))
        .toList();
  }
}
