package screen.agreement;

import java.util.List;
import screen.agreement.RatingTable.Cell;

/**
 * Cohen's kappa, 1 - d_o/d_e: observed over expected disagreement between two reviewers, each with
 * their own category totals. From -1 to 1; 0 if they agree as often as by chance. Undefined (0/0)
 * if both used one and the same category throughout.
 *
 * <p>Value: J. Cohen, Educ Psychol Meas 20 (1960) 37-46; weighted: Psychol Bull 70 (1968) 213-220.
 * Standard errors: J. L. Fleiss, J. Cohen, B. S. Everitt, Large sample standard errors of kappa and
 * weighted kappa, Psychol Bull 72 (1969) 323-327. Cohen's own of 1960, still in use elsewhere, is
 * too small or too large and not offered.
 */
public final class CohenKappa {

  private final Disagreement weight;
  private final RatingTable table;
  private final double n;

  /** n² d_e. */
  private final double expected;

  private CohenKappa(Disagreement weight, RatingTable table) {
    this.weight = weight;
    this.table = table;
    this.n = table.total();
    this.expected = table.cells().mapToDouble(cell -> distance(cell) * byChance(cell)).sum();
  }

  /** Kappa with its asymptotic standard error, the one for confidence intervals. */
  static Estimate of(RatingTable table) {
    return of(table, Disagreement.NOMINAL);
  }

  /** Weighted kappa with its asymptotic standard error. */
  static Estimate of(RatingTable table, Disagreement weight) {
    return new CohenKappa(weight, table).estimate();
  }

  private Estimate estimate() {
    if (expected == 0) {
      return Estimate.undefined();
    }
    double observed = table.cells().mapToDouble(cell -> distance(cell) * cell.count()).sum();
    double value = 1 - n * observed / expected;
    return Estimate.of(value, standardError(value));
  }

  private double standardError(double kappa) {
    List<UnitScore> scores =
        table.cells().map(cell -> new UnitScore(score(kappa, cell), cell.count())).toList();
    return UnitScore.spread(scores) * n * n / (expected * Math.sqrt(n));
  }

  /** The paper's w_ij - (1 - κ)(w̄_i. + w̄_.j), less a constant, in terms of distance 1 - w. */
  private double score(double kappa, Cell cell) {
    double apart = 0;
    for (int k = 0; k < table.size(); k++) {
      apart += weight.between(cell.row(), k, table.size()) * table.columnTotal(k) / n;
      apart += weight.between(k, cell.column(), table.size()) * table.rowTotal(k) / n;
    }
    return (1 - kappa) * apart - distance(cell);
  }

  private double distance(Cell cell) {
    return weight.between(cell.row(), cell.column(), table.size());
  }

  /** n times the count to be expected from the reviewers' totals alone. */
  private double byChance(Cell cell) {
    return (double) table.rowTotal(cell.row()) * table.columnTotal(cell.column());
  }
}
