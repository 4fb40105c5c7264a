package screen.ranking;

import java.util.Optional;

/**
 * How early an order shows the relevant records.
 *
 * @param loss the part lost of the area above the recall curve of a perfect order: 0 is perfect,
 *     0.5 a random order, 1 the worst; 0 where every record is relevant
 * @param workSaved work saved over random sampling at a recall of 95 %: the share of records that
 *     come after 95 % of the relevant ones are found, less 0.05
 * @param recallAtTenth the share of the relevant records within the first 10 % of all
 * @param recallAtFifth the same for the first 20 %
 * @param timeToDiscovery the mean place of a relevant record, as a share of all records: 0 to 1
 * @param gain normalised discounted cumulative gain: 1 is perfect
 * @param needed how many records come up to the one with which 95 % of the relevant are found
 */
public record RankingMetrics(
    double loss,
    double workSaved,
    double recallAtTenth,
    double recallAtFifth,
    double timeToDiscovery,
    double gain,
    int needed) {
  /**
   * The metrics of an order.
   *
   * @param order for each place whether the record there is relevant
   * @return empty if no record is relevant
   */
  public static Optional<RankingMetrics> of(boolean[] order) {
    int relevant = 0;
    for (boolean isRelevant : order) {
      relevant += isRelevant ? 1 : 0;
    }
    return relevant == 0 ? Optional.empty() : Optional.of(of(order, relevant));
  }

  private static RankingMetrics of(boolean[] order, int relevant) {
    int n = order.length;
    int wanted = (95 * relevant + 99) / 100;
    int found = 0;
    int tenth = 0;
    int fifth = 0;
    int needed = 0;
    long area = 0;
    long places = 0;
    double gain = 0;
    double best = 0;
    for (int i = 0; i < n; i++) {
      int place = i + 1;
      if (order[i]) {
        found++;
        places += place;
        gain += discount(place);
        best += discount(found);
        tenth += 10L * place <= n ? 1 : 0;
        fifth += 5L * place <= n ? 1 : 0;
        needed = found == wanted ? place : needed;
      }
      area += found;
    }
    double perfect = relevant * (n - (relevant - 1) / 2.0);
    double losable = (double) relevant * (n - relevant);
    return new RankingMetrics(
        losable == 0 ? 0 : (perfect - area) / losable,
        (double) (n - needed) / n - 0.05,
        (double) tenth / relevant,
        (double) fifth / relevant,
        (double) places / relevant / n,
        gain / best,
        needed);
  }

  private static double discount(int place) {
    return Math.log(2) / Math.log(place + 1.0);
  }
}
