package screen.outcome;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import screen.record.RecordId;

/**
 * A queue in ranked order.
 *
 * @param queue the reports, in the order in which they come
 * @param votes how many screened records it was learned from
 * @param places the place of each report, 1 for the first
 */
public record RankedOrder(List<RecordId> queue, int votes, Map<RecordId, Integer> places) {
  public RankedOrder {
    queue = List.copyOf(queue);
    places = Collections.unmodifiableMap(places);
  }

  /** An order, whose places are counted at once: a screener then need not wait for that. */
  public RankedOrder(List<RecordId> queue, int votes) {
    this(queue, votes, counted(queue));
  }

  private static Map<RecordId, Integer> counted(List<RecordId> queue) {
    Map<RecordId, Integer> places = new HashMap<>(2 * queue.size());
    for (RecordId report : queue) {
      places.put(report, places.size() + 1);
    }
    return places;
  }

  /** Reports in this order; those that it does not know come last, as they were given. */
  public List<RecordId> arranged(Collection<RecordId> reports) {
    RecordId[] given = reports.toArray(new RecordId[0]);
    long[] keys = new long[given.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) places.getOrDefault(given[i], Integer.MAX_VALUE) << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToObj(key -> given[(int) key]).toList();
  }
}
