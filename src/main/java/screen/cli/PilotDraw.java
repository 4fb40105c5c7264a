package screen.cli;

import screen.folder.ReviewFolder;
import screen.outcome.Review;
import screen.votes.Stage;

/** Notes the pilot round's sample before anybody sees a record, so that it never changes. */
final class PilotDraw {
  private PilotDraw() {}

  /** Notes it, with the folder locked for that moment. */
  static void note(Session session, ReviewFolder folder, Review review, Stage stage) {
    if (stage == Stage.TITLE_ABSTRACT && !review.pilot().fresh().isEmpty()) {
      Patience.locked(session, folder, "decide", () -> noteLocked(folder, review, stage));
    }
  }

  /** Notes it in a folder that is locked. */
  static void noteLocked(ReviewFolder folder, Review review, Stage stage) {
    if (stage == Stage.TITLE_ABSTRACT) {
      folder.pilotFile().append(review.pilot().fresh());
    }
  }
}
