package screen.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import screen.Counted;
import screen.Failure;
import screen.votes.Vote;

/**
 * Describes votes on records that the review does not have. Votes are never deleted, so every
 * record with a vote must exist.
 */
final class UnknownVotes {
  private UnknownVotes() {}

  /** The failure for such votes, with their reviewers, their number and what to do. */
  static Failure of(List<Vote> unknown) {
    Vote first = unknown.get(0);
    long records = unknown.stream().map(Vote::record).distinct().count();
    return Failure.input(
        "No record is called '"
            + first.record()
            + "'. "
            + Counted.of(unknown.size(), "vote")
            + Counted.form(unknown.size(), " concerns ", " concern ")
            + Counted.of((int) records, "record")
            + " that no export of the search log has ("
            + whose(unknown)
            + "). Votes are never deleted: put the export and its row in records/searches.csv"
            + " back from git, and run `screen run`; if an id was mistyped, correct it.");
  }

  private static String whose(List<Vote> votes) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    votes.forEach(vote -> counts.merge(vote.reviewer() + " at " + vote.stage(), 1, Integer::sum));
    List<String> whose = new ArrayList<>();
    counts.forEach((who, count) -> whose.add(who + ": " + count));
    return whose.stream().collect(Collectors.joining(", "));
  }
}
