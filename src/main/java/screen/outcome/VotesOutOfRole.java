package screen.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import screen.Counted;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Vote;

/**
 * The votes of one reviewer that the current protocol would not have asked for: a sign that the
 * config changed the reviewer's role after they were cast.
 *
 * @param tiebreaker whether the reviewer is now the tiebreaker, otherwise a screener
 * @param count number of reports, 1 or more, counted per stage
 * @param screened number of reports the reviewer has screened, counted per stage
 * @param example one of the reports out of role
 */
public record VotesOutOfRole(
    String reviewer, boolean tiebreaker, int count, int screened, RecordId example) {
  /** Finds such votes, one entry per reviewer, sorted by name. */
  public static List<VotesOutOfRole> in(Review review) {
    Map<String, List<RecordId>> found = new TreeMap<>();
    Map<String, Integer> screened = new HashMap<>();
    for (Stage stage : Stage.values()) {
      Adjudication adjudication = new Adjudication(review, stage);
      for (RecordId report : review.sets().representatives()) {
        Set<RecordId> members = review.sets().members(report);
        Set<String> voters =
            review.ballots().history(stage, members).stream()
                .map(Vote::reviewer)
                .collect(Collectors.toSet());
        voters.forEach(name -> screened.merge(name, 1, Integer::sum));
        if (voters.size() > 1 && isScreenedOnce(review, stage, members)) {
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
                    screened.getOrDefault(it.getKey(), 0),
                    it.getValue().get(0)))
        .toList();
  }

  /** Votes on two records that turned out to be duplicates were asked for separately. */
  private static boolean isScreenedOnce(Review review, Stage stage, Set<RecordId> members) {
    return members.stream()
            .filter(member -> !review.ballots().history(stage, member).isEmpty())
            .count()
        == 1;
  }

  /**
   * Whether every vote of the reviewer is out of role, so that the role was another when they were
   * cast. A single vote may only have crossed others cast at the same time.
   */
  public boolean isAlwaysOutOfRole() {
    return count == screened;
  }

  /** Describes the problem, in a sentence. */
  public String message() {
    String them = Counted.of(count, "record");
    return tiebreaker
        ? reviewer
            + " is the tiebreaker, but voted on "
            + them
            + " that were not in conflict, such as "
            + example
            + ": these votes do not count"
        : reviewer
            + " is a screener, but voted on "
            + them
            + " only after the votes of others were in conflict, such as "
            + example
            + ": with this config they do not break a tie";
  }

  /** Says how to correct it, in sentences. */
  public static String remedy() {
    return "Were `screeners`, `tiebreaker` or `votes-per-record` changed in screening-config.yaml"
        + " after these votes? Undo that; a tiebreaker hands over with `screen decide --reassign"
        + " OLD --to NEW`, which keeps the ties that were broken.";
  }
}
