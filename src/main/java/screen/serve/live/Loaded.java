package screen.serve.live;

import java.util.List;
import java.util.Map;
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
  private final Map<String, VotingRules> rules = new ConcurrentHashMap<>();
  private final Map<String, Work> work = new ConcurrentHashMap<>();

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

  /** The rules for a reviewer's votes, which go through all votes once. */
  public VotingRules rules(String reviewer, Stage stage) {
    return rules.computeIfAbsent(
        stage + " " + reviewer, key -> new VotingRules(review, outcomes(), reviewer, stage));
  }

  /** The records that a reviewer has left to screen, computed once. */
  public Work work(String reviewer, Stage stage) {
    return work.computeIfAbsent(stage + " " + reviewer, key -> newWork(reviewer, stage));
  }

  private Work newWork(String reviewer, Stage stage) {
    List<RecordId> queue = WorkQueue.of(review, outcomes(), reviewer, stage);
    int screened =
        (int)
            outcomes().keySet().stream()
                .filter(report -> review.standing(stage, report).containsKey(reviewer))
                .count();
    OptionalLong each = Pace.secondsEach(review.ballots().times(stage, reviewer));
    if (!RankedRecords.applies(review.protocol(), reviewer, stage)) {
      return new Work(queue, screened, OptionalInt.empty(), each);
    }
    RankedOrder ranked = rankings.order(folder, review, outcomes(), reviewer, queue);
    return new Work(ranked.queue(), screened, OptionalInt.of(ranked.votes()), each);
  }
}
