package screen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Cohen's kappa, 1 - d_o/d_e: observed over expected disagreement between two reviewers who each
 * keep their own habits. From -1 to 1; 0 where they agree as often as chance would have it.
 * Undefined (0/0) if both used one and the same category throughout.
 *
 * <p>Value: J. Cohen, Educ Psychol Meas 20 (1960) 37-46; weighted: Psychol Bull 70 (1968) 213-220.
 * Standard errors: J. L. Fleiss, J. Cohen, B. S. Everitt, Large sample standard errors of kappa and
 * weighted kappa, Psychol Bull 72 (1969) 323-327. Cohen's own of 1960, still in use elsewhere, is
 * too short or too long and not offered.
 */
public final class CohenKappa {

  private final Disagreement weight;
  private final RatingTable table;
  private final double n;
  private final double expected;

  private CohenKappa(Disagreement weight, RatingTable table) {
    this.weight = weight;
    this.table = table;
    this.n = table.total();
    double[] sum = {0};
    table.forEachCell(
        (i, j, count) -> sum[0] += distance(i, j) * table.rowTotal(i) * table.columnTotal(j));
    this.expected = n == 0 ? 0 : sum[0] / (n * n);
  }

  /** Kappa with its asymptotic standard error, the one for confidence intervals. */
  static Estimate of(RatingTable table) {
    return of(table, Disagreement.NOMINAL);
  }

  /** Weighted kappa with its asymptotic standard error. */
  static Estimate of(RatingTable table, Disagreement weight) {
    return new CohenKappa(weight, table).estimate();
  }

  /**
   * The standard error under the hypothesis that kappa is 0: for a test of that, never for a
   * confidence interval, which it makes far too short where few records are included.
   */
  public static OptionalDouble nullStandardError(RatingTable table) {
    CohenKappa kappa = new CohenKappa(Disagreement.NOMINAL, table);
    if (kappa.expected == 0) {
      return OptionalDouble.empty();
    }
    List<UnitScore> scores = new ArrayList<>();
    table.forEachCell(
        (i, j, count) ->
            scores.add(
                new UnitScore(
                    kappa.score(0, i, j),
                    table.rowTotal(i) / kappa.n * table.columnTotal(j) / kappa.n)));
    return OptionalDouble.of(kappa.standardError(scores));
  }

  private Estimate estimate() {
    if (expected == 0) {
      return Estimate.undefined();
    }
    double[] observed = {0};
    table.forEachCell((i, j, count) -> observed[0] += distance(i, j) * count);
    double value = 1 - observed[0] / n / expected;
    List<UnitScore> scores = new ArrayList<>();
    table.forEachCell((i, j, count) -> scores.add(new UnitScore(score(value, i, j), count / n)));
    return Estimate.of(value, standardError(scores));
  }

  private double standardError(List<UnitScore> scores) {
    return UnitScore.spread(scores) / (expected * Math.sqrt(n));
  }

  /** The paper's w_ij - (1 - κ)(w̄_i. + w̄_.j), less a constant, in terms of distance 1 - w. */
  private double score(double kappa, int i, int j) {
    double toColumns = 0;
    double toRows = 0;
    for (int k = 0; k < table.size(); k++) {
      toColumns += distance(i, k) * table.columnTotal(k) / n;
      toRows += distance(k, j) * table.rowTotal(k) / n;
    }
    return (1 - kappa) * (toColumns + toRows) - distance(i, j);
  }

  private double distance(int i, int j) {
    return weight.between(i, j, table.size());
  }
}
