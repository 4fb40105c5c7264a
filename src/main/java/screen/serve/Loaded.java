package screen.serve;

import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import screen.folder.ReviewFolder;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.outcome.VotingRules;
import screen.outcome.WorkQueue;
import screen.record.RecordId;
import screen.votes.Stage;

/** A review as it was read from the disk at one moment. */
final class Loaded {
  private final ReviewFolder folder;
  private final Review review;
  private final FolderState state;
  private @Nullable SortedMap<RecordId, Outcome> outcomes;
  private final Map<String, VotingRules> rules = new ConcurrentHashMap<>();
  private final Map<String, Work> work = new ConcurrentHashMap<>();

  /**
   * A review.
   *
   * @param state of the files before they were read
   */
  Loaded(ReviewFolder folder, Review review, FolderState state) {
    this.folder = folder;
    this.review = review;
    this.state = state;
  }

  ReviewFolder folder() {
    return folder;
  }

  Review review() {
    return review;
  }

  FolderState state() {
    return state;
  }

  /** The outcomes, worked out when first asked for. */
  synchronized SortedMap<RecordId, Outcome> outcomes() {
    SortedMap<RecordId, Outcome> known = outcomes;
    if (known == null) {
      known = Outcomes.of(review);
      outcomes = known;
    }
    return known;
  }

  /** The rules for a reviewer's votes, which go through all votes once. */
  VotingRules rules(String reviewer, Stage stage) {
    return rules.computeIfAbsent(
        stage + " " + reviewer, key -> new VotingRules(review, outcomes(), reviewer, stage));
  }

  /** What a reviewer has to judge, worked out once. */
  Work work(String reviewer, Stage stage) {
    return work.computeIfAbsent(
        stage + " " + reviewer,
        key ->
            new Work(
                WorkQueue.of(review, outcomes(), reviewer, stage),
                (int)
                    outcomes().keySet().stream()
                        .filter(report -> review.standing(stage, report).containsKey(reviewer))
                        .count()));
  }
}
