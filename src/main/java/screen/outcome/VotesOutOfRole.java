package screen.outcome;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import screen.Counted;
import screen.outcome.Standing.Progress;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Resolution;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * Votes that nobody would have been asked for by the protocol as it is now: the sign that the
 * config gave somebody another role after they were cast.
 *
 * @param tiebreaker whether the reviewer is the tiebreaker now, and else a screener
 * @param count how many reports, 1 or more
 * @param example one of them
 */
public record VotesOutOfRole(String reviewer, boolean tiebreaker, int count, RecordId example) {
  /** All of them, by reviewer. */
  public static List<VotesOutOfRole> in(Review review) {
    Map<String, VotesOutOfRole> found = new TreeMap<>();
    for (Stage stage : Stage.values()) {
      Adjudication adjudication = new Adjudication(review, stage);
      for (RecordId report : review.sets().representatives()) {
        Set<RecordId> members = review.sets().members(report);
        if (members.size() == 1 && review.ballots().history(stage, report).size() > 1) {
          adjudication
              .outOfRole(members)
              .forEach(
                  vote ->
                      found.merge(
                          vote.reviewer(),
                          new VotesOutOfRole(
                              vote.reviewer(),
                              review.protocol().reviewers().isTiebreaker(vote.reviewer()),
                              1,
                              report),
                          VotesOutOfRole::plus));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * Whether a vote is one that its reviewer would not have been asked for.
   *
   * @param before where the report stood before it
   * @param again whether this reviewer had voted on the report before
   */
  static boolean isOne(
      Standing before, boolean isTiebreakers, boolean again, ScreeningSettings settings) {
    if (isTiebreakers) {
      return settings.settlesBy(Resolution.TIEBREAKER)
          && !before.is(Progress.CONFLICT)
          && !before.byTiebreaker();
    }
    return !again && before.is(Progress.CONFLICT) && !settings.asksFurtherScreeners();
  }

  /** What is wrong, in a sentence. */
  public String message() {
    String them = Counted.of(count, "record");
    return tiebreaker
        ? reviewer
            + " is the tiebreaker, but voted on "
            + them
            + " that were not in conflict, such as "
            + example
            + ": these votes settle nothing"
        : reviewer
            + " is a screener, but voted on "
            + them
            + " only after the votes of others were in conflict, such as "
            + example
            + ": by the config these are no tie-breaking votes";
  }

  /** How to put it right, in sentences. */
  public static String mend() {
    return "Were `screeners`, `tiebreaker` or `votes-per-record` changed in screening-config.yaml"
        + " after these votes? Undo that; a tiebreaker hands over with `screen decide --reassign"
        + " OLD --to NEW`, which keeps the ties that were broken.";
  }

  private VotesOutOfRole plus(VotesOutOfRole more) {
    return new VotesOutOfRole(reviewer, tiebreaker, count + more.count, example);
  }
}
