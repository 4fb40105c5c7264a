package screen.agreement;

import java.util.Collection;

/**
 * The agreement of several pairs of reviewers in one number, for reviewers who take turns. There
 * are no standard errors, since a record rated by three is in three tables, so that these are not
 * independent.
 */
public final class PooledAgreement {

  private PooledAgreement() {}

  /** Sum of agreements over sum of records; 0 to 1, undefined without records. */
  public static Estimate percentAgreement(Collection<RatingTable> pairs) {
    double records = records(pairs);
    return records == 0 ? Estimate.undefined() : Estimate.of(agreements(pairs) / records);
  }

  /**
   * Pooled kappa: from the means of po and pe over the pairs, each weighted by its number of
   * records. -1 to 1; undefined only if the kappa of every pair is. Not Cohen's kappa: always call
   * it pooled.
   *
   * <p>Source: H. De Vries, M. N. Elliott, D. E. Kanouse, S. S. Teleki, Using pooled kappa to
   * summarize interrater agreement across many items, Field Methods 20 (2008) 272-282.
   */
  public static Estimate kappa(Collection<RatingTable> pairs) {
    double records = records(pairs);
    double disagreements = records - agreements(pairs);
    double expected = pairs.stream().mapToDouble(PooledAgreement::expectedDisagreements).sum();
    return expected == 0 ? Estimate.undefined() : Estimate.of(1 - disagreements / expected);
  }

  private static double records(Collection<RatingTable> pairs) {
    return pairs.stream().mapToDouble(RatingTable::total).sum();
  }

  private static double agreements(Collection<RatingTable> pairs) {
    return pairs.stream().mapToDouble(RatingTable::agreements).sum();
  }

  /** n(1 - pe). */
  private static double expectedDisagreements(RatingTable table) {
    double n = table.total();
    double sum = 0;
    for (int i = 0; i < table.size(); i++) {
      sum += table.rowTotal(i) * (n - table.columnTotal(i));
    }
    return n == 0 ? 0 : sum / n;
  }
}
