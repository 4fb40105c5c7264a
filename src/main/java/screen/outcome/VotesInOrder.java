package screen.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import screen.record.RecordId;
import screen.votes.Ballots;
import screen.votes.Pace;
import screen.votes.Stage;
import screen.votes.Vote;

/**
 * The votes of screeners and tiebreakers on a report at a stage, oldest first; of one moment, the
 * tiebreaker's last.
 *
 * <p>A vote that its screener undid in the same session is left out: one that the same screener
 * replaced within less than ten minutes, where neither came from a file with others and no
 * tiebreaker voted in between. Nothing shows a screener another's vote in a session.
 */
final class VotesInOrder {
  private final Review review;
  private final Ballots ballots;

  VotesInOrder(Review review) {
    this.review = review;
    this.ballots = review.ballots();
  }

  List<Vote> of(Stage stage, Collection<RecordId> members) {
    List<Vote> votes =
        ballots.history(stage, members).stream()
            .filter(vote -> isScreeners(vote) || isTiebreakers(vote))
            .sorted(
                Comparator.comparing((Vote vote) -> vote.decidedAt().toInstant())
                    .thenComparing(this::isTiebreakers)
                    .thenComparing(Ballots.OLDEST_FIRST))
            .toList();
    return votes.size() < 2 ? votes : withoutUndone(votes);
  }

  boolean isScreeners(Vote vote) {
    return review.protocol().reviewers().screeners().contains(vote.reviewer());
  }

  boolean isTiebreakers(Vote vote) {
    return review.protocol().reviewers().isTiebreaker(vote.reviewer());
  }

  private List<Vote> withoutUndone(List<Vote> votes) {
    Map<String, Vote> replacedBy = new HashMap<>();
    List<Vote> kept = new ArrayList<>();
    for (int i = votes.size() - 1; i >= 0; i--) {
      Vote vote = votes.get(i);
      if (isTiebreakers(vote)) {
        replacedBy.clear();
        kept.add(0, vote);
        continue;
      }
      Vote later = replacedBy.put(vote.reviewer(), vote);
      if (later == null || !isUndoneBy(vote, later)) {
        kept.add(0, vote);
      }
    }
    return kept;
  }

  private boolean isUndoneBy(Vote vote, Vote later) {
    Instant time = vote.decidedAt().toInstant();
    Duration gap = Duration.between(time, later.decidedAt().toInstant());
    return gap.compareTo(Pace.PAUSE) < 0
        && !ballots.cameWithOthers(vote)
        && !ballots.cameWithOthers(later);
  }
}
