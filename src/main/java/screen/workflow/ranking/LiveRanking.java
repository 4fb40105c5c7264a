package screen.workflow.ranking;

import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import screen.Failure;
import screen.folder.ReviewFolder;
import screen.outcome.Outcome;
import screen.outcome.RankedOrder;
import screen.outcome.Review;
import screen.record.RecordId;

/**
 * The ranked queue of one seat while it is being screened. Learning goes on in the background, so
 * that the next record never waits for it: an order says from how many votes it was learned.
 */
public final class LiveRanking {
  /** How long a command may take to end. */
  private static final int MOST_SECONDS = 5;

  private final ReviewFolder folder;
  private final String reviewer;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "ranking");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicReference<@Nullable RankedOrder> newest = new AtomicReference<>();
  private final Pause pause = new Pause();
  private final SharedRecords records;

  /**
   * The moment from whose votes an order is learned.
   *
   * @param queue the reports that are left then, as the work queue lists them
   */
  public record Moment(
      Review review, SortedMap<RecordId, Outcome> outcomes, List<RecordId> queue) {}

  /** Ranks the queue of a reviewer for the first time. */
  public LiveRanking(ReviewFolder folder, String reviewer, SharedRecords records, Moment start) {
    this.folder = folder;
    this.reviewer = reviewer;
    this.records = records;
    this.newest.set(order(start, () -> {}));
  }

  /** The newest order that is known. */
  public RankedOrder newest() {
    RankedOrder order = newest.get();
    if (order == null) {
      throw new IllegalStateException("the first order is computed before anybody asks");
    }
    return order;
  }

  /**
   * Has the queue ranked anew in the background. Of several moments that wait only the last counts.
   */
  public void learn(Supplier<Moment> moment) {
    int mine = asked.incrementAndGet();
    background.execute(
        () -> {
          if (asked.get() == mine) {
            try {
              newest.set(order(moment.get(), pause::keep));
            } catch (Failure changing) {
              // the files are being written: the next vote has the queue ranked again
            }
          }
        });
  }

  /** Learns nothing for a moment, as somebody waits for an answer. */
  public void pause() {
    pause.begin();
  }

  /**
   * Learns from no further votes, and waits until those so far are learned, for a few seconds at
   * most: the next session then need not.
   */
  public void finish() {
    background.shutdown();
    try {
      background.awaitTermination(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private RankedOrder order(Moment moment, Runnable between) {
    return records
        .of(folder, moment.review())
        .order(moment.review(), moment.outcomes(), reviewer, moment.queue(), between);
  }
}
