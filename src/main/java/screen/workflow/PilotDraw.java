package screen.workflow;

import java.util.Optional;
import screen.Console;
import screen.folder.ReviewFolder;
import screen.outcome.Review;
import screen.votes.Stage;

/** Stores the sample of the pilot round before anybody sees a record, so that it never changes. */
public final class PilotDraw {
  private PilotDraw() {}

  /**
   * Stores the sample, unless there is one. It is drawn with the folder locked, as others may have
   * drawn it or judged since the review was loaded.
   *
   * @return the review as loaded then; empty if no sample was stored
   */
  public static Optional<Review> note(
      Console console, ReviewFolder folder, Review review, Stage stage) {
    if (stage != Stage.TITLE_ABSTRACT || review.pilot().fresh().isEmpty()) {
      return Optional.empty();
    }
    return LockRetry.whileLocked(
        console,
        folder,
        "decide",
        () -> {
          Review now = LoadReview.of(folder);
          noteLocked(folder, now, stage);
          return Optional.of(now);
        });
  }

  /** Stores it; the folder must be locked. */
  static void noteLocked(ReviewFolder folder, Review review, Stage stage) {
    if (stage == Stage.TITLE_ABSTRACT) {
      folder.pilotFile().append(review.pilot().fresh());
    }
  }
}
