package screen.agreement;

/**
 * (b - c)/n: how much more often reviewer 1 includes than reviewer 2. From -1 to 1, negative if
 * reviewer 2 includes more. Undefined without records and for more than two categories. Source:
 * Byrt, Bishop, Carlin, J Clin Epidemiol 46 (1993) 423-429.
 */
final class BiasIndex {

  private BiasIndex() {}

  static Estimate of(RatingTable table) {
    return table.size() != 2 || table.total() == 0
        ? Estimate.undefined()
        : Estimate.of((table.count(0, 1) - table.count(1, 0)) / (double) table.total());
  }
}
