package screen.workflow;

import java.util.Optional;
import screen.Console;
import screen.folder.ReviewFolder;
import screen.outcome.Review;
import screen.votes.Stage;

/**
 * Stores the sample of the pilot round, and the plans for stopping and for AI, before anybody sees
 * a record, so that they never change.
 */
public final class ScreeningStart {
  private ScreeningStart() {}

  /**
   * Stores both, unless they are stored. The sample is drawn with the folder locked, as others may
   * have drawn it or screened since the review was loaded.
   *
   * @return the review as loaded then; empty if nothing was stored
   */
  public static Optional<Review> note(
      Console console, ReviewFolder folder, Review review, Stage stage) {
    if (!isDue(review, stage)) {
      return Optional.empty();
    }
    return LockRetry.whileLocked(
        console,
        folder,
        "decide",
        () -> {
          Review now = LoadReview.of(folder);
          noteLocked(console, folder, now, stage);
          return Optional.of(now);
        });
  }

  /** Whether there is something to store before a stage begins or goes on. */
  public static boolean isDue(Review review, Stage stage) {
    return stage == Stage.TITLE_ABSTRACT
        && (!review.pilot().fresh().isEmpty()
            || !review.plans().isNoted(review.protocol().screening())
            || !review.plans().isNoted(review.protocol().automation()));
  }

  /** Stores both; the folder must be locked. */
  static void noteLocked(Console console, ReviewFolder folder, Review review, Stage stage) {
    if (stage == Stage.TITLE_ABSTRACT) {
      folder.pilotFile().append(review.pilot().fresh());
      StoppingPlans.note(console, folder);
    }
  }
}
