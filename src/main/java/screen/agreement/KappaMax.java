package screen.agreement;

/**
 * The greatest Cohen's kappa that the reviewers' totals allow: (sum of min(p_i., p_.i) - pe)/(1 -
 * pe). From 0 to 1; undefined if kappa is. Source: Cohen, Educ Psychol Meas 20 (1960) 42.
 */
final class KappaMax {

  private KappaMax() {}

  static Estimate of(RatingTable table) {
    double n = table.total();
    double reachable = 0;
    double expected = 0;
    for (int i = 0; i < table.size(); i++) {
      reachable += Math.min(table.rowTotal(i), table.columnTotal(i));
      expected += (double) table.rowTotal(i) * table.columnTotal(i);
    }
    double room = n * n - expected;
    return room == 0 ? Estimate.undefined() : Estimate.of((n * reachable - expected) / room);
  }
}
