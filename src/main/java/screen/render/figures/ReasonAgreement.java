package screen.render.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import screen.agreement.PairStatistic;
import screen.agreement.RatingTable;
import screen.agreement.Ratings;
import screen.outcome.IndependentVotes;

/** Agreement on the reason for exclusion, over full texts that two screeners both excluded. */
public final class ReasonAgreement {
  /** The statistics that are meaningful for unordered categories without a positive one. */
  public static final Set<PairStatistic> STATISTICS =
      EnumSet.of(
          PairStatistic.PERCENT_AGREEMENT, PairStatistic.COHEN_KAPPA, PairStatistic.GWET_AC1);

  private ReasonAgreement() {}

  /** The labels of the reasons of a table, in its order. */
  public static List<String> labels(ReviewReport report, RatingTable table) {
    return table.categories().stream().map(report.protocol()::reasonLabel).toList();
  }

  /** Every pair of screeners who both excluded some report. */
  public static List<Ratings.Pair> pairs(ReviewReport report) {
    return IndependentVotes.reasons(report.review(), report.outcomes())
        .map(Ratings::ratedByBoth)
        .orElse(List.of());
  }
}
