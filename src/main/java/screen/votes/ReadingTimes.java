package screen.votes;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import screen.record.RecordId;
import screen.votes.RescueLine.Why;

/**
 * The records over which a reviewer took unusually long or short. The time over a record is the gap
 * between its vote and the vote before it; breaks and votes from a file have none, as in {@link
 * Pace}.
 *
 * <p>Unusual is a time outside of Tukey's fences: more than one and a half interquartile ranges
 * above the upper quartile or below the lower one. It is computed on the logarithms, as reading
 * times are skewed.
 */
public final class ReadingTimes {
  /** With fewer gaps the quartiles say little. */
  private static final int LEAST_GAPS = 20;

  private static final double FENCE = 1.5;

  private ReadingTimes() {}

  /**
   * The unusual ones, by record.
   *
   * @param votes all votes of one reviewer at one stage, oldest first
   */
  public static Map<RecordId, Why> unusual(List<Vote> votes) {
    List<Instant> times = votes.stream().map(vote -> vote.decidedAt().toInstant()).toList();
    Map<RecordId, Double> taken = new HashMap<>();
    for (int i = 1; i < times.size(); i++) {
      Duration gap = Duration.between(times.get(i - 1), times.get(i));
      if (Pace.isMeasured(times, i)) {
        taken.putIfAbsent(votes.get(i).record(), Math.log((double) gap.toMillis()));
      }
    }
    if (taken.size() < LEAST_GAPS) {
      return Map.of();
    }
    double[] sorted = taken.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double lower = quantile(sorted, 0.25);
    double upper = quantile(sorted, 0.75);
    double margin = FENCE * (upper - lower);
    Map<RecordId, Why> unusual = new HashMap<>();
    taken.forEach(
        (record, time) -> {
          if (time > upper + margin) {
            unusual.put(record, Why.LONG);
          } else if (time < lower - margin) {
            unusual.put(record, Why.SHORT);
          }
        });
    return unusual;
  }

  /** Between two values in proportion, as R's default. */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    double[] around = Arrays.copyOfRange(sorted, below, Math.min(below + 2, sorted.length));
    return around.length == 1 ? around[0] : around[0] + (place - below) * (around[1] - around[0]);
  }
}
