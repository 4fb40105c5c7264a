package screen.render.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import screen.agreement.Estimate;
import screen.agreement.GroupStatistic;
import screen.agreement.InterpretationBands;
import screen.agreement.MaybePolicy;
import screen.agreement.PairStatistic;
import screen.agreement.PooledAgreement;
import screen.agreement.RatingProfiles;
import screen.agreement.RatingTable;
import screen.agreement.Ratings;
import screen.outcome.Revision;
import screen.render.diagram.DrawableText;
import screen.render.figures.Coverage;
import screen.render.figures.Figures;
import screen.render.figures.PilotRound;
import screen.render.figures.ReasonAgreement;
import screen.render.figures.ReviewReport;
import screen.render.figures.StageName;
import screen.votes.Stage;

/** The section on agreement between screeners, with the tables behind every figure. */
final class HtmlAgreement {
  private final ReviewReport report;
  private final MaybePolicy policy;
  private final Optional<InterpretationBands> bands;
  private final Html html = new Html().section("agreement", "Agreement between screeners");

  private HtmlAgreement(ReviewReport report) {
    this.report = report;
    this.policy = report.protocol().agreement().maybe();
    this.bands = report.protocol().agreement().bands();
  }

  static String render(ReviewReport report) {
    HtmlAgreement page = new HtmlAgreement(report);
    page.html.paragraph(
        "Each screener's independent vote, before any conflict was settled, on records that both"
            + " screened."
            + " Limits are those of 95 % confidence."
            + page.bands.map(Figures::ofBands).orElse(""));
    report.votes().forEach(page::stage);
    return page.html.endSection().toString();
  }

  private void stage(Stage stage, Ratings asVoted) {
    html.heading(3, StageName.of(stage));
    Coverage coverage = Coverage.of(report, stage);
    html.paragraph(
        "Screened by two or more: "
            + DrawableText.grouped(coverage.byTwoOrMore())
            + ". Screened by one: "
            + DrawableText.grouped(coverage.byOne().size())
            + ". Not screened: "
            + DrawableText.grouped(coverage.notScreened())
            + coverage.andSetAside()
            + ".");
    Ratings counted = policy.apply(asVoted);
    List<Ratings.Pair> pairs = counted.ratedByBoth();
    if (pairs.isEmpty()) {
      html.paragraph("No two screeners screened the same record.");
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
    pairs.forEach(pair -> verdicts("", pair, asVoted));
    pooled(counted, pairs);
    if (stage == Stage.TITLE_ABSTRACT) {
      PilotRound.of(report).ifPresent(this::pilot);
    } else {
      reasons();
    }
    revisions(stage);
  }

  private void verdicts(String round, Ratings.Pair pair, Ratings asVoted) {
    html.heading(4, round + pair.first() + " and " + pair.second());
    html.raw("<div class=\"pair\"><div>");
    html.counts(
        "Votes as cast", pair.first(), pair.second(), asVoted.table(pair.first(), pair.second()));
    if (hasMaybe(asVoted) && policy != MaybePolicy.CATEGORY) {
      html.counts("As counted", pair.first(), pair.second(), pair.table());
    }
    html.raw("</div>");
    statistics(pair.table(), EnumSet.allOf(PairStatistic.class));
    html.raw("</div>");
  }

  private void pilot(PilotRound pilot) {
    html.heading(4, "Pilot round");
    html.paragraph(pilot.sentence());
    pilot.counted().ratedByBoth().forEach(pair -> verdicts("Pilot round: ", pair, pilot.asVoted()));
  }

  private void reasons() {
    for (Ratings.Pair pair : ReasonAgreement.pairs(report)) {
      html.heading(4, "Reasons of " + pair.first() + " and " + pair.second());
      html.raw("<div class=\"pair\"><div>");
      RatingTable used = pair.table().withoutUnused();
      html.counts(
          "Full texts that both excluded",
          pair.first(),
          pair.second(),
          used,
          ReasonAgreement.labels(report, used));
      html.raw("</div>");
      statistics(pair.table(), ReasonAgreement.STATISTICS);
      html.raw("</div>");
    }
  }

  private void revisions(Stage stage) {
    for (Revision revision : Revision.of(report.review(), report.outcomes(), stage)) {
      html.heading(4, "Changes to the votes of " + revision.reviewer());
      html.paragraph(
          "Of the records settled so far. Changed their own vote: "
              + revision.changed()
              + ". Decided otherwise: "
              + revision.overruled()
              + ".");
      html.raw("<div class=\"pair\"><div>");
      html.counts("First and last vote", "first", "last", revision.firstToLast().withoutUnused());
      html.raw("</div><div>");
      html.counts(
          "Vote before resolution and decision",
          "voted",
          "decided",
          revision.independentToFinal().withoutUnused());
      html.raw("</div></div>");
    }
  }

  private static boolean hasMaybe(Ratings ratings) {
    return ratings.votes().values().stream().anyMatch(votes -> votes.containsValue("maybe"));
  }

  private void statistics(RatingTable table, Set<PairStatistic> statistics) {
    html.table("figures", table.total() + " records", "Statistic", "Value", "95 % limits");
    for (PairStatistic statistic : statistics) {
      Estimate estimate = statistic.reported(table);
      if (statistic == PairStatistic.PERCENT_AGREEMENT) {
        percentage(statistic.title(), estimate);
      } else if (statistic == PairStatistic.COHEN_KAPPA) {
        figure(statistic.title(), Figures.word(bands, estimate), estimate);
      } else if (!statistic.isWeighted() || table.categories().size() > 2) {
        figure(statistic.title(), "", estimate);
      }
    }
    html.endTable();
  }

  private void percentage(String title, Estimate estimate) {
    html.row(
        Html.rowHeading(title),
        Html.number(Figures.percent(estimate.value())),
        Html.number(Figures.percentLimits(estimate)));
  }

  private void figure(String title, String word, Estimate estimate) {
    html.row(
        Html.rowHeading(title),
        Html.number(Figures.number(estimate.value()) + word),
        Html.number(Figures.limits(estimate)));
  }

  private void pooled(Ratings ratings, List<Ratings.Pair> pairs) {
    if (pairs.size() < 2) {
      return;
    }
    html.heading(4, "All screeners together");
    List<RatingTable> tables = pairs.stream().map(Ratings.Pair::table).toList();
    html.table("figures", "", "Statistic", "Value", "95 % limits");
    percentage("Agreement, all pairs", PooledAgreement.percentAgreement(tables));
    figure("Pooled kappa (De Vries 2008)", "", PooledAgreement.kappa(tables));
    RatingProfiles profiles = ratings.profiles();
    for (GroupStatistic statistic : GroupStatistic.values()) {
      if (statistic != GroupStatistic.PERCENT_AGREEMENT) {
        figure(statistic.title(), "", statistic.reported(profiles));
      }
    }
    html.endTable();
  }
}
