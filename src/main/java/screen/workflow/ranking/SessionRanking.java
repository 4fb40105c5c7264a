package screen.workflow.ranking;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import screen.folder.ReviewFolder;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.RankedOrder;
import screen.outcome.Review;
import screen.outcome.WorkQueue;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Vote;
import screen.workflow.LoadReview;

/** Ranks a queue during one session, and learns from its votes one by one. */
public final class SessionRanking {
  private final ReviewFolder folder;
  private final String reviewer;
  private final Stage stage;
  private final LiveRanking ranking;
  private final Queue<Vote> pending = new ConcurrentLinkedQueue<>();

  /** The review with the votes learned so far; used by the background alone. */
  private Review review;

  /** Ranks the queue of a reviewer as it is now. */
  public SessionRanking(
      ReviewFolder folder,
      SharedRecords records,
      Review review,
      Map<RecordId, Outcome> outcomes,
      String reviewer,
      Stage stage) {
    this.folder = folder;
    this.review = review;
    this.reviewer = reviewer;
    this.stage = stage;
    this.ranking =
        new LiveRanking(
            folder,
            reviewer,
            records,
            new LiveRanking.Moment(
                review, outcomes, WorkQueue.of(review, outcomes, reviewer, stage)));
  }

  /** The newest order that is known. */
  public RankedOrder newest() {
    return ranking.newest();
  }

  /** Learns from a vote that was kept, in the background. */
  public void voted(Vote vote) {
    pending.add(vote);
    ranking.learn(this::moment);
  }

  /** Ends, once all votes are learned or after some seconds. */
  public void finish() {
    ranking.finish();
  }

  private LiveRanking.Moment moment() {
    for (Vote vote = pending.poll(); vote != null; vote = pending.poll()) {
      review = LoadReview.withVote(folder, review, vote);
    }
    Map<RecordId, Outcome> outcomes = Outcomes.of(review);
    return new LiveRanking.Moment(
        review, outcomes, WorkQueue.of(review, outcomes, reviewer, stage));
  }
}
