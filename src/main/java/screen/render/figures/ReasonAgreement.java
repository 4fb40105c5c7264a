package screen.render.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import screen.agreement.PairStatistic;
import screen.agreement.RatingTable;
import screen.agreement.Ratings;
import screen.outcome.IndependentVotes;

/** Agreement on why a full text was excluded, among those that both of two screeners excluded. */
public final class ReasonAgreement {
  /** What is meaningful for names without an order, none of which is the positive one. */
  public static final Set<PairStatistic> STATISTICS =
      EnumSet.of(
          PairStatistic.PERCENT_AGREEMENT, PairStatistic.COHEN_KAPPA, PairStatistic.GWET_AC1);

  private ReasonAgreement() {}

  /** What the report calls the reasons of a table, in their order. */
  public static List<String> labels(ReviewReport report, RatingTable table) {
    return table.categories().stream().map(report.protocol()::reasonLabel).toList();
  }

  /** Every two screeners who excluded a report in common. */
  public static List<Ratings.Pair> pairs(ReviewReport report) {
    return IndependentVotes.reasons(report.review(), report.outcomes())
        .map(Ratings::judgedByBoth)
        .orElse(List.of());
  }
}
