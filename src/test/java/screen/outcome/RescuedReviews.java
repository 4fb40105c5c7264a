package screen.outcome;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import screen.votes.AiScreening;
import screen.votes.Ballots;
import screen.votes.RescueLine;
import screen.votes.Rescues;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/** A review with excluded records sent to the tiebreaker T, later than any vote. */
final class RescuedReviews {
  private static final OffsetDateTime LATER = OffsetDateTime.parse("2026-06-01T00:00:00Z");

  private RescuedReviews() {}

  static Review sent(Review review, List<String> records) {
    List<RescueLine> lines = new ArrayList<>();
    for (String record : records) {
      lines.add(
          new RescueLine(
              Reviews.id(record), 1, lines.size() + 1, 0, RescueLine.Why.RANK, "T", LATER));
    }
    return with(review, review.ballots(), new Rescues(lines));
  }

  /** All that were sent are included by the tiebreaker. */
  static Review overturned(Review review) {
    Ballots ballots = review.ballots();
    for (RescueLine line : review.rescues().lines()) {
      ballots =
          ballots.with(
              new Vote(
                  Stage.TITLE_ABSTRACT,
                  "T",
                  line.record(),
                  Verdict.INCLUDE,
                  "",
                  "",
                  LATER.plusMinutes(line.rank()),
                  0));
    }
    return with(review, ballots, review.rescues());
  }

  private static Review with(Review review, Ballots ballots, Rescues rescues) {
    return new Review(
        review.protocol(),
        review.searches(),
        review.records(),
        review.sets(),
        review.possible(),
        ballots,
        review.studies(),
        review.pilot(),
        review.plans(),
        review.hits(),
        rescues,
        AiScreening.NONE);
  }
}
