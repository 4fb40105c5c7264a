package screen.workflow.ranking;

import java.util.Objects;
import java.util.Queue;
import java.util.SortedMap;
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
  private LiveRanking.Moment learned;

  /** Ranks the queue of a reviewer as it is now. */
  public SessionRanking(
      ReviewFolder folder,
      SharedRecords records,
      Review review,
      SortedMap<RecordId, Outcome> outcomes,
      String reviewer,
      Stage stage) {
    this.folder = folder;
    this.reviewer = reviewer;
    this.stage = stage;
    this.learned =
        new LiveRanking.Moment(review, outcomes, WorkQueue.of(review, outcomes, reviewer, stage));
    this.ranking = new LiveRanking(folder, reviewer, records, learned);
  }

  /** The newest order that is known. */
  public RankedOrder newest() {
    return ranking.newest();
  }

  /** Learns nothing for a moment, as the next record is awaited. */
  public void pause() {
    ranking.pause();
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
      learned = after(vote, learned);
    }
    return learned;
  }

  private LiveRanking.Moment after(Vote vote, LiveRanking.Moment before) {
    Review now = LoadReview.withVote(folder, before.review(), vote);
    if (!Outcomes.areLocal(before.review(), now)) {
      SortedMap<RecordId, Outcome> all = Outcomes.of(now);
      return new LiveRanking.Moment(now, all, WorkQueue.of(now, all, reviewer, stage));
    }
    RecordId report = now.representativeOf(vote.record());
    SortedMap<RecordId, Outcome> all = Outcomes.updated(before.outcomes(), now, report);
    Outcome outcome = Objects.requireNonNull(all.get(report));
    return new LiveRanking.Moment(
        now, all, WorkQueue.updated(before.queue(), now, outcome, reviewer, stage));
  }
}
