package screen.workflow;

import java.util.Optional;
import screen.Console;
import screen.folder.ReviewFolder;
import screen.outcome.Review;
import screen.votes.Stage;

/** Notes the pilot round's sample before anybody sees a record, so that it never changes. */
public final class PilotDraw {
  private PilotDraw() {}

  /**
   * Notes it, where it is not noted yet; drawn anew with the folder locked, as others may have
   * drawn or judged since the review was loaded.
   *
   * @return the review as it is then, where a sample was noted
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

  /** Notes it in a folder that is locked. */
  static void noteLocked(ReviewFolder folder, Review review, Stage stage) {
    if (stage == Stage.TITLE_ABSTRACT) {
      folder.pilotFile().append(review.pilot().fresh());
    }
  }
}
