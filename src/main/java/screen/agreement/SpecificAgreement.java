package screen.agreement;

/**
 * Agreement on one category: the share of the votes for it with which the other reviewer agreed,
 * 2a/(2a + b + c). From 0 to 1; undefined if neither used the category. SE by the delta method,
 * sqrt(4a(b + c)(a + b + c))/(2a + b + c)².
 *
 * <p>Source: D. V. Cicchetti, A. R. Feinstein, High agreement but low kappa: II, J Clin Epidemiol
 * 43 (1990) 551-558.
 */
public final class SpecificAgreement {

  private SpecificAgreement() {}

  /**
   * Agreement on one category.
   *
   * @param category its position in the table's list, counted from 0
   */
  public static Estimate of(RatingTable table, int category) {
    double both = table.count(category, category);
    double votes = (double) table.rowTotal(category) + table.columnTotal(category);
    if (votes == 0) {
      return Estimate.undefined();
    }
    double one = votes - 2 * both;
    return Estimate.of(
        2 * both / votes, Math.sqrt(4 * both * one * (both + one)) / (votes * votes));
  }

  /** Agreement on the first of two categories, include; undefined for more than two. */
  static Estimate positive(RatingTable table) {
    return table.size() == 2 ? of(table, 0) : Estimate.undefined();
  }

  /** Agreement on the second of two categories, exclude; undefined for more than two. */
  static Estimate negative(RatingTable table) {
    return table.size() == 2 ? of(table, 1) : Estimate.undefined();
  }
}
