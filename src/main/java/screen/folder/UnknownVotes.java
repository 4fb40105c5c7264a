package screen.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import screen.Counted;
import screen.Failure;
import screen.record.RecordId;
import screen.votes.Vote;

/**
 * Refuses votes on records that the review does not have. Votes are never deleted, so every record
 * with a vote must exist.
 */
final class UnknownVotes {
  private UnknownVotes() {}

  /**
   * Checks that all votes are on known records.
   *
   * @throws Failure if some are not, with their reviewers, their number and what to do
   */
  static void refuse(List<Vote> votes, Set<RecordId> known) {
    List<Vote> unknown = votes.stream().filter(vote -> !known.contains(vote.record())).toList();
    if (unknown.isEmpty()) {
      return;
    }
    Vote first = unknown.get(0);
    long records = unknown.stream().map(Vote::record).distinct().count();
    throw Failure.input(
            "No record is called '"
                + first.record()
                + "'. "
                + Counted.of(unknown.size(), "vote")
                + Counted.form(unknown.size(), " concerns ", " concern ")
                + Counted.of((int) records, "record")
                + " that no export of the search log has ("
                + whose(unknown)
                + "). Votes are never deleted: put the export and its row in records/searches.csv"
                + " back from git, and run `screen run`; if an id was mistyped, correct it.")
        .at(VoteFiles.name(first.stage(), first.reviewer()), first.line());
  }

  private static String whose(List<Vote> votes) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    votes.forEach(vote -> counts.merge(vote.reviewer() + " at " + vote.stage(), 1, Integer::sum));
    List<String> whose = new ArrayList<>();
    counts.forEach((who, count) -> whose.add(who + ": " + count));
    return whose.stream().collect(Collectors.joining(", "));
  }
}
