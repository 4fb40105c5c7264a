package screen.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import screen.agreement.Estimate;
import screen.agreement.InterpretationBands;
import screen.agreement.PairStatistic;
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

/** The section on agreement between reviewers, with the tables that a methods section needs. */
final class AgreementMarkdown {
  private final MarkdownPage page;
  private final ReviewReport report;
  private final Optional<InterpretationBands> bands;

  private AgreementMarkdown(MarkdownPage page, ReviewReport report) {
    this.page = page;
    this.report = report;
    this.bands = report.protocol().agreement().bands();
  }

  /** Adds the section, unless no two reviewers screened the same record. */
  static void write(MarkdownPage page, ReviewReport report) {
    if (report.votes().values().stream().anyMatch(ratings -> !ratings.ratedByBoth().isEmpty())) {
      AgreementMarkdown section = new AgreementMarkdown(page, report);
      section.verdicts();
      section.screened();
      PilotRound.of(report).ifPresent(section::pilot);
      section.reasons();
      section.revisions();
    }
  }

  private void verdicts() {
    page.heading(2, "Agreement");
    page.paragraph(
        "Votes before conflicts were settled; records that both screened. Limits are those of 95 %"
            + " confidence. Further statistics are in agreement.json."
            + bands.map(Figures::ofBands).orElse(""));
    verdictTable();
    report
        .votes()
        .forEach(
            (stage, ratings) ->
                report
                    .protocol()
                    .agreement()
                    .maybe()
                    .apply(ratings)
                    .ratedByBoth()
                    .forEach(pair -> verdicts(stage, pair)));
  }

  private void verdictTable() {
    page.table("Stage", "Reviewers", "Agreed", "Percent", "Cohen's kappa", "PABAK", "Gwet's AC1");
  }

  private void pilot(PilotRound pilot) {
    page.heading(3, "Pilot round");
    page.paragraph(pilot.sentence());
    if (!pilot.counted().ratedByBoth().isEmpty()) {
      verdictTable();
      pilot.counted().ratedByBoth().forEach(pair -> verdicts(Stage.TITLE_ABSTRACT, pair));
    }
  }

  private void verdicts(Stage stage, Ratings.Pair pair) {
    RatingTable table = pair.table();
    page.row(
        StageName.of(stage),
        names(pair),
        table.agreements() + " of " + table.total(),
        Figures.percentWithLimits(PairStatistic.PERCENT_AGREEMENT.reported(table)),
        kappa(table),
        Figures.number(PairStatistic.PABAK.of(table).value()),
        Figures.number(PairStatistic.GWET_AC1.of(table).value()));
  }

  private void screened() {
    page.table("Stage", "Screened by two or more", "By one", "By none");
    for (Stage stage : report.votes().keySet()) {
      Coverage coverage = Coverage.of(report, stage);
      page.row(
          StageName.of(stage),
          DrawableText.grouped(coverage.byTwoOrMore()),
          DrawableText.grouped(coverage.byOne().size()),
          DrawableText.grouped(coverage.notScreened()) + coverage.andSetAside());
    }
  }

  private void reasons() {
    List<Ratings.Pair> pairs = ReasonAgreement.pairs(report);
    if (!pairs.isEmpty()) {
      page.heading(3, "Reasons for exclusion, of full texts that both excluded");
      page.table("Reviewers", "Same reason", "Percent", "Cohen's kappa");
      for (Ratings.Pair pair : pairs) {
        page.row(
            names(pair),
            pair.table().agreements() + " of " + pair.table().total(),
            Figures.percentWithLimits(PairStatistic.PERCENT_AGREEMENT.reported(pair.table())),
            kappa(pair.table()));
      }
    }
  }

  private void revisions() {
    List<String[]> rows = new ArrayList<>();
    for (Stage stage : report.votes().keySet()) {
      for (Revision revision : Revision.of(report.review(), report.outcomes(), stage)) {
        rows.add(
            new String[] {
              StageName.of(stage),
              MarkdownText.of(revision.reviewer()),
              Long.toString(revision.firstToLast().total()),
              Long.toString(revision.changed()),
              Long.toString(revision.overruled())
            });
      }
    }
    if (!rows.isEmpty()) {
      page.heading(3, "First votes, last votes and decisions, of the records settled so far");
      page.table("Stage", "Reviewer", "Screened", "Changed own vote", "Decided otherwise");
      rows.forEach(page::row);
    }
  }

  private static String names(Ratings.Pair pair) {
    return MarkdownText.of(pair.first()) + ", " + MarkdownText.of(pair.second());
  }

  private String kappa(RatingTable table) {
    Estimate kappa = PairStatistic.COHEN_KAPPA.reported(table);
    return Figures.numberWithLimits(kappa) + Figures.word(bands, kappa);
  }
}
