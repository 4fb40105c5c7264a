package screen.stopping;

import java.util.List;
import screen.record.RecordId;
import screen.votes.Vote;

/**
 * A record whose decision at title and abstract was reached.
 *
 * @param relevant whether it went on to full text
 * @param by the vote with which the decision was reached
 * @param votes all votes on it at title and abstract, oldest first
 */
public record Settlement(RecordId record, boolean relevant, Vote by, List<Vote> votes) {
  public Settlement {
    votes = List.copyOf(votes);
  }

  /** Whether no vote on it was cast where a ranked queue showed it. */
  public boolean isOutOfOrder() {
    return votes.stream().allMatch(vote -> vote.rank() == 0);
  }

  /** The place at which a ranked queue showed it; those without one come last. */
  int place() {
    return by.rank() == 0 ? Integer.MAX_VALUE : by.rank();
  }
}
