package screen.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import screen.agreement.Ratings;
import screen.flow.Flow;
import screen.flow.Flows;
import screen.folder.ReviewFolder;
import screen.outcome.IndependentVotes;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.outcome.Workload;
import screen.record.RecordId;
import screen.report.ReviewReport;
import screen.votes.Stage;

/**
 * A review and what follows from it: computed once for a command, so that no two outputs can
 * differ.
 */
record Snapshot(Review review, SortedMap<RecordId, Outcome> outcomes, Flow flow) {
  static Snapshot of(Review review) {
    SortedMap<RecordId, Outcome> outcomes = Outcomes.of(review);
    return new Snapshot(review, outcomes, Flows.of(review, outcomes));
  }

  /** The same review with the flow of one round alone. */
  Snapshot inRound(String round) {
    return new Snapshot(review, outcomes, Flows.ofRound(review, outcomes, round));
  }

  Workload workload() {
    return Workload.of(review, outcomes);
  }

  /** What the renderings are made from; the rows of duplicates.csv carry the evidence. */
  ReviewReport report(ReviewFolder folder) {
    Map<Stage, Ratings> votes = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      votes.put(stage, IndependentVotes.of(review, stage));
    }
    return new ReviewReport(
        review,
        outcomes,
        flow,
        folder.duplicateFiles().duplicates(),
        votes,
        "prisma-screen " + Version.number());
  }
}
