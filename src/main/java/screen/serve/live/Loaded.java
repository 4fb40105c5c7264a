package screen.serve.live;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import screen.flow.Flow;
import screen.flow.Flows;
import screen.folder.ReviewFolder;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.RankedOrder;
import screen.outcome.Review;
import screen.outcome.VotingRules;
import screen.outcome.WorkQueue;
import screen.outcome.Workload;
import screen.record.RecordId;
import screen.votes.Pace;
import screen.votes.Stage;
import screen.votes.Vote;
import screen.workflow.ranking.RankedRecords;

/** A review as it was read from the disk at one moment. */
public final class Loaded {
  private final ReviewFolder folder;
  private final Review review;
  private final FolderState state;
  private final Rankings rankings;
  private @Nullable SortedMap<RecordId, Outcome> outcomes;
  private @Nullable Flow flow;
  private @Nullable Boolean screened;
  private final Map<Seat, VotingRules> rules = new ConcurrentHashMap<>();
  private final Map<Seat, Queue> queues = new ConcurrentHashMap<>();
  private final Map<Seat, Work> work = new ConcurrentHashMap<>();

  /**
   * A review.
   *
   * @param state of the files before they were read
   * @param rankings of all seats, which outlive this moment
   */
  Loaded(ReviewFolder folder, Review review, FolderState state, Rankings rankings) {
    this.folder = folder;
    this.review = review;
    this.state = state;
    this.rankings = rankings;
  }

  /** A reviewer at a stage. */
  private record Seat(String reviewer, Stage stage) {}

  /**
   * The reports that one reviewer has left to screen.
   *
   * @param queue as the work queue lists them
   * @param screened how many reports the reviewer has screened
   */
  private record Queue(List<RecordId> queue, int screened) {}

  /**
   * The review after a vote on one of its reports. What is known of the other reports is taken
   * over, unless the vote can have changed them too.
   *
   * @param now the review with the vote
   * @param newState of the files with it
   */
  Loaded after(Vote vote, Review now, FolderState newState) {
    Loaded next = new Loaded(folder, now, newState, rankings);
    SortedMap<RecordId, Outcome> known = knownOutcomes();
    if (known == null || !Outcomes.areLocal(review, now)) {
      return next;
    }
    RecordId report = now.representativeOf(vote.record());
    SortedMap<RecordId, Outcome> updated = Outcomes.updated(known, now, report);
    next.outcomes = updated;
    Outcome outcome = Objects.requireNonNull(updated.get(report));
    queues.forEach(
        (seat, queue) ->
            next.queues.put(
                seat,
                new Queue(
                    WorkQueue.updated(queue.queue(), now, outcome, seat.reviewer(), seat.stage()),
                    queue.screened()
                        - isScreened(review, report, seat)
                        + isScreened(now, report, seat))));
    return next;
  }

  private synchronized @Nullable SortedMap<RecordId, Outcome> knownOutcomes() {
    return outcomes;
  }

  public Rankings rankings() {
    return rankings;
  }

  public ReviewFolder folder() {
    return folder;
  }

  public Review review() {
    return review;
  }

  FolderState state() {
    return state;
  }

  /** The outcomes, computed when first needed. */
  public synchronized SortedMap<RecordId, Outcome> outcomes() {
    SortedMap<RecordId, Outcome> known = outcomes;
    if (known == null) {
      known = Outcomes.of(review);
      outcomes = known;
    }
    return known;
  }

  /** The flow of the review, computed when first needed. */
  public synchronized Flow flow() {
    Flow known = flow;
    if (known == null) {
      known = Flows.of(review, outcomes());
      flow = known;
    }
    return known;
  }

  /** Whether nobody has anything left to screen; computed when first needed. */
  public synchronized boolean isScreened() {
    Boolean known = screened;
    if (known == null) {
      known = Workload.of(review, outcomes()).isDone();
      screened = known;
    }
    return known;
  }

  /** The rules for a reviewer's votes, computed once. */
  public VotingRules rules(String reviewer, Stage stage) {
    return rules.computeIfAbsent(
        new Seat(reviewer, stage), seat -> new VotingRules(review, outcomes(), reviewer, stage));
  }

  /** The records that a reviewer has left to screen, computed once. */
  public Work work(String reviewer, Stage stage) {
    return work.computeIfAbsent(new Seat(reviewer, stage), this::newWork);
  }

  private Work newWork(Seat seat) {
    Queue known = queues.computeIfAbsent(seat, this::newQueue);
    OptionalLong each = Pace.secondsEachOf(review.ballots().votes(seat.stage(), seat.reviewer()));
    if (!RankedRecords.applies(review.protocol(), seat.reviewer(), seat.stage())) {
      return new Work(known.queue(), known.screened(), OptionalInt.empty(), each);
    }
    RankedOrder ranked = rankings.order(folder, review, outcomes(), seat.reviewer(), known.queue());
    return new Work(
        ranked.arranged(known.queue()), known.screened(), OptionalInt.of(ranked.votes()), each);
  }

  private Queue newQueue(Seat seat) {
    return new Queue(
        WorkQueue.of(review, outcomes(), seat.reviewer(), seat.stage()),
        review.standing(seat.stage(), seat.reviewer()).size());
  }

  /** 1 if a reviewer has screened a report, else 0. */
  private static int isScreened(Review review, RecordId report, Seat seat) {
    return review.standing(seat.stage(), report).containsKey(seat.reviewer()) ? 1 : 0;
  }
}
