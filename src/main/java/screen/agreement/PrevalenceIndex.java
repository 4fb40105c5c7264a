package screen.agreement;

/**
 * (a - d)/n: records both included less records both excluded, over all. From -1 to 1; the farther
 * from 0, the more kappa suffers. Undefined without records and for more than two categories.
 * Source: Byrt, Bishop, Carlin, J Clin Epidemiol 46 (1993) 423-429.
 */
final class PrevalenceIndex {

  private PrevalenceIndex() {}

  static Estimate of(RatingTable table) {
    return table.size() != 2 || table.total() == 0
        ? Estimate.undefined()
        : Estimate.of((table.count(0, 0) - table.count(1, 1)) / (double) table.total());
  }
}
