package screen.workflow.ranking;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import screen.Progress;
import screen.folder.ReviewFolder;
import screen.outcome.Review;

/** The ranked records of a folder as they are now, read once for all seats. */
public final class SharedRecords {
  private final Progress.Display display;
  private @Nullable CompletableFuture<RankedRecords> begun;
  private @Nullable RankedRecords newest;

  /** A review with the newest records; its votes may have changed since. */
  private @Nullable Review review;

  public SharedRecords(Progress.Display display) {
    this.display = display;
  }

  /** Reads the records in the background, while their review is loaded. */
  public synchronized void begin(ReviewFolder folder) {
    begun = CompletableFuture.supplyAsync(() -> new RankedRecords(folder, display));
  }

  /** The records of a review. */
  synchronized RankedRecords of(ReviewFolder folder, Review wanted) {
    RankedRecords known = newest;
    if (known == null || !areOf(wanted)) {
      known = read(folder);
      newest = known;
      review = wanted;
    }
    return known;
  }

  private boolean areOf(Review wanted) {
    return review != null && review.records() == wanted.records() && review.sets() == wanted.sets();
  }

  private RankedRecords read(ReviewFolder folder) {
    CompletableFuture<RankedRecords> ahead = begun;
    begun = null;
    if (ahead != null) {
      try {
        return ahead.join();
      } catch (CompletionException failed) {
        // read again, which says why
      }
    }
    return new RankedRecords(folder, display);
  }
}
