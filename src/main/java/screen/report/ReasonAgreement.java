package screen.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import screen.agreement.PairStatistic;
import screen.agreement.Ratings;
import screen.outcome.IndependentVotes;

/** Agreement on why a full text was excluded, among those that both of two screeners excluded. */
final class ReasonAgreement {
  /** What is meaningful for names without an order, none of which is the positive one. */
  static final Set<PairStatistic> STATISTICS =
      EnumSet.of(
          PairStatistic.PERCENT_AGREEMENT, PairStatistic.COHEN_KAPPA, PairStatistic.GWET_AC1);

  private ReasonAgreement() {}

  /** Every two screeners who excluded a report in common. */
  static List<Ratings.Pair> pairs(ReviewReport report) {
    return IndependentVotes.reasons(report.review()).map(Ratings::judgedByBoth).orElse(List.of());
  }
}
