package screen.render.markdown;

import java.util.Optional;
import screen.agreement.Estimate;
import screen.agreement.InterpretationBands;
import screen.agreement.PairStatistic;
import screen.agreement.Ratings;
import screen.render.diagram.DrawableText;
import screen.render.figures.Figures;
import screen.render.figures.ReviewReport;

/** The agreement of two screeners in a sentence for the paper. */
final class AgreementSentence {
  private AgreementSentence() {}

  static String of(ReviewReport report, Ratings.Pair pair) {
    Optional<InterpretationBands> bands = report.protocol().agreement().bands();
    PairStatistic share = PairStatistic.PERCENT_AGREEMENT;
    PairStatistic kappa = PairStatistic.COHEN_KAPPA;
    Estimate agreed = share.reported(pair.table());
    Estimate value = kappa.reported(pair.table());
    return "Before conflicts were settled, "
        + pair.first()
        + " and "
        + pair.second()
        + " agreed on "
        + DrawableText.grouped((int) pair.table().agreements())
        + " of "
        + DrawableText.grouped((int) pair.table().total())
        + " ("
        + Figures.percent(agreed.value())
        + ", 95 % CI "
        + Figures.percentLimits(agreed)
        + "; Cohen's kappa "
        + (value.isDefined()
            ? Figures.number(value.value())
                + (value.ciLow().isPresent()
                    ? ", 95 % CI " + Figures.limits(value)
                    : ", without an interval, as one of them used one category only")
                + bands.map(b -> Figures.word(bands, value) + " by " + b.authors()).orElse("")
            : "is not defined, as both used one category only")
        + ").";
  }
}
