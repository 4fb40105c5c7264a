package screen.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import screen.record.RecordId;

/**
 * A queue in ranked order.
 *
 * @param queue the reports, in the order in which they come
 * @param votes how many judged records it was learned from
 */
public record RankedOrder(List<RecordId> queue, int votes) {
  public RankedOrder {
    queue = List.copyOf(queue);
  }

  /** The place of each report, 1 for the first. */
  public Map<RecordId, Integer> places() {
    Map<RecordId, Integer> places = new HashMap<>();
    for (RecordId report : queue) {
      places.put(report, places.size() + 1);
    }
    return places;
  }
}
