package screen.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import screen.Counted;
import screen.outcome.Standing.Progress;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Resolution;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Vote;

/**
 * Votes that nobody would have been asked for by the protocol as it is now: the sign that the
 * config gave somebody another role after they were cast.
 *
 * @param tiebreaker whether the reviewer is the tiebreaker now, and else a screener
 * @param count how many reports, 1 or more, each stage counted by itself
 * @param judged how many the reviewer has judged in all, counted alike
 * @param example one of those
 */
public record VotesOutOfRole(
    String reviewer, boolean tiebreaker, int count, int judged, RecordId example) {
  /** All of them, by reviewer. */
  public static List<VotesOutOfRole> in(Review review) {
    Map<String, List<RecordId>> found = new TreeMap<>();
    Map<String, Integer> judged = new HashMap<>();
    for (Stage stage : Stage.values()) {
      Adjudication adjudication = new Adjudication(review, stage);
      for (RecordId report : review.sets().representatives()) {
        Set<RecordId> members = review.sets().members(report);
        Set<String> voters =
            review.ballots().history(stage, members).stream()
                .map(Vote::reviewer)
                .collect(Collectors.toSet());
        voters.forEach(name -> judged.merge(name, 1, Integer::sum));
        if (voters.size() > 1 && isJudgedOnce(review, stage, members)) {
          adjudication
              .outOfRole(members)
              .forEach(name -> found.computeIfAbsent(name, it -> new ArrayList<>()).add(report));
        }
      }
    }
    return found.entrySet().stream()
        .map(
            it ->
                new VotesOutOfRole(
                    it.getKey(),
                    review.protocol().reviewers().isTiebreaker(it.getKey()),
                    it.getValue().size(),
                    judged.getOrDefault(it.getKey(), 0),
                    it.getValue().get(0)))
        .toList();
  }

  /** Votes on two records that turned out to be the same were asked for apart. */
  private static boolean isJudgedOnce(Review review, Stage stage, Set<RecordId> members) {
    return members.stream()
            .filter(member -> !review.ballots().history(stage, member).isEmpty())
            .count()
        == 1;
  }

  /**
   * Whether the reviewer never voted as the config has it: then the role was another when the votes
   * were cast. A single vote may also have met others that were cast at the same time.
   */
  public boolean isRoleOfOld() {
    return count == judged;
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
}
