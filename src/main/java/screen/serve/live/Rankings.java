package screen.serve.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import screen.Progress;
import screen.folder.ReviewFolder;
import screen.outcome.Outcome;
import screen.outcome.RankedOrder;
import screen.outcome.Review;
import screen.record.RecordId;
import screen.workflow.ranking.LiveRanking;
import screen.workflow.ranking.SharedRecords;

/** The ranked queues of all seats while the server runs, and what each seat was shown of them. */
public final class Rankings {
  private final SharedRecords records = new SharedRecords(Progress.Display.NONE);
  private final Map<String, LiveRanking> seats = new ConcurrentHashMap<>();
  private final Map<String, Map<RecordId, Integer>> shown = new ConcurrentHashMap<>();

  /** Reads what ranking needs in the background, while the review is loaded. */
  void begin(ReviewFolder folder) {
    records.begin(folder);
  }

  /**
   * The newest order known of a seat's queue. The order that takes the newest votes into account is
   * computed in the background; only the first of a seat is waited for.
   */
  RankedOrder order(
      ReviewFolder folder,
      Review review,
      SortedMap<RecordId, Outcome> outcomes,
      String reviewer,
      List<RecordId> queue) {
    LiveRanking.Moment moment = new LiveRanking.Moment(review, outcomes, queue);
    LiveRanking known = seats.get(reviewer);
    if (known == null) {
      return seats
          .computeIfAbsent(reviewer, name -> new LiveRanking(folder, name, records, moment))
          .newest();
    }
    RankedOrder newest = known.newest();
    known.learn(() -> moment);
    return newest;
  }

  /** Learns nothing for a moment, as a page waits for an answer. */
  void pause() {
    seats.values().forEach(LiveRanking::pause);
  }

  /**
   * The queue as the seat goes on with it: the record that was sent along with the last one comes
   * first, as the page shows it at once; one that was passed over comes last.
   *
   * @param last the record that the page showed last
   */
  public List<RecordId> goingOn(String reviewer, RecordId last, List<RecordId> queue) {
    List<RecordId> order = new ArrayList<>(queue);
    List<RecordId> sent =
        shown.getOrDefault(reviewer, Map.of()).keySet().stream()
            .filter(id -> !id.equals(last) && order.remove(id))
            .sorted(Comparator.comparingInt(queue::indexOf))
            .toList();
    order.addAll(0, sent);
    if (order.remove(last)) {
      order.add(last);
    }
    return order;
  }

  /** Takes note of the records that are sent to a seat, with their places in its queue. */
  public void show(String reviewer, List<RecordId> sent, List<RecordId> queue) {
    Map<RecordId, Integer> places = new HashMap<>(shown.getOrDefault(reviewer, Map.of()));
    places.keySet().retainAll(sent);
    sent.forEach(id -> places.putIfAbsent(id, queue.indexOf(id) + 1));
    shown.put(reviewer, places);
  }

  /** The place at which a record was shown to a seat: 1 for the first, 0 if it was not known. */
  public int rank(String reviewer, RecordId record, List<RecordId> queue) {
    Integer place = shown.getOrDefault(reviewer, Map.of()).get(record);
    return place == null ? queue.indexOf(record) + 1 : place;
  }
}
