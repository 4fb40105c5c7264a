package screen.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import screen.agreement.Estimate;
import screen.agreement.PairStatistic;
import screen.agreement.RatingTable;
import screen.agreement.Ratings;
import screen.votes.Stage;

/** Agreement between reviewers as a table to read: what a methods section needs. */
final class AgreementMarkdown {
  private static final String UNDEFINED = "–";

  private AgreementMarkdown() {}

  /** Adds the section, unless no two reviewers judged the same record. */
  static void write(MarkdownPage page, ReviewReport report) {
    if (report.votes().values().stream().allMatch(ratings -> judgedByTwo(ratings).isEmpty())) {
      return;
    }
    page.heading(2, "Agreement");
    page.paragraph(
        "Votes before conflicts were settled; records that both judged. Limits are those of 95 %"
            + " confidence. Further statistics are in agreement.json.");
    page.table("Stage", "Reviewers", "Agreed", "Percent", "Cohen's kappa", "PABAK", "Gwet's AC1");
    report
        .votes()
        .forEach(
            (stage, ratings) -> {
              Ratings counted = report.protocol().agreement().maybe().apply(ratings);
              judgedByTwo(counted).forEach(pair -> row(page, stage, pair));
            });
  }

  private static List<Ratings.Pair> judgedByTwo(Ratings ratings) {
    return ratings.pairs().stream().filter(pair -> pair.table().total() > 0).toList();
  }

  private static void row(MarkdownPage page, Stage stage, Ratings.Pair pair) {
    RatingTable table = pair.table();
    Estimate agreed = PairStatistic.PERCENT_AGREEMENT.of(table);
    Estimate kappa = PairStatistic.COHEN_KAPPA.of(table);
    page.row(
        stage == Stage.TITLE_ABSTRACT ? "Title and abstract" : "Full text",
        MarkdownText.of(pair.first()) + ", " + MarkdownText.of(pair.second()),
        Math.round(agreed.value().orElse(0) * table.total()) + " of " + table.total(),
        percent(agreed.value()) + limits(percent(agreed.ciLow()), percent(agreed.ciHigh())),
        number(kappa.value())
            + limits(
                number(PairStatistic.COHEN_KAPPA.clipped(kappa).ciLow()),
                number(PairStatistic.COHEN_KAPPA.clipped(kappa).ciHigh())),
        number(PairStatistic.PABAK.of(table).value()),
        number(PairStatistic.GWET_AC1.of(table).value()));
  }

  private static String limits(String low, String high) {
    return low.equals(UNDEFINED) ? "" : " (" + low + " to " + high + ")";
  }

  private static String percent(OptionalDouble part) {
    return part.isEmpty()
        ? UNDEFINED
        : String.format(Locale.ROOT, "%.1f %%", 100 * part.getAsDouble());
  }

  private static String number(OptionalDouble value) {
    return value.isEmpty() ? UNDEFINED : String.format(Locale.ROOT, "%.2f", value.getAsDouble());
  }
}
