package screen.workflow;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import screen.folder.disk.Timestamp;
import screen.outcome.Outcome;
import screen.outcome.Review;
import screen.outcome.VotingRules;
import screen.outcome.WorkQueue;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * Decides which votes that were cast offline are taken: those on records that still wait for this
 * reviewer. The review has gone on meanwhile, and none of its votes is overwritten.
 */
final class OfflineVotes {
  private final Review review;
  private final VotingRules rules;
  private final Set<RecordId> queue;

  OfflineVotes(
      Review review,
      Map<RecordId, Outcome> outcomes,
      VotingRules rules,
      String reviewer,
      Stage stage) {
    this.review = review;
    this.rules = rules;
    this.queue = new HashSet<>(WorkQueue.of(review, outcomes, reviewer, stage));
  }

  /**
   * Why a vote is not taken: what its record has become since; empty if it still waits for it.
   *
   * @param takenAt when the record was taken along
   */
  Optional<String> objectionTo(Vote vote, OffsetDateTime takenAt) {
    RecordId report = review.representativeOf(vote.record());
    Optional<Vote> since =
        rules.newest(report).filter(it -> it.decidedAt().toInstant().isAfter(takenAt.toInstant()));
    if (queue.contains(report) && since.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        place(vote.record(), report)
            + change(report, since)
            + " Offline you voted "
            + described(vote)
            + ".");
  }

  private String change(RecordId report, Optional<Vote> since) {
    Optional<Vote> standing = rules.standing(report);
    if (standing.isPresent()) {
      return "your vote is " + described(standing.get()) + ", of " + time(standing.get()) + ".";
    }
    if (since.isPresent()) {
      return "you have withdrawn your vote, at " + time(since.get()) + ".";
    }
    String objections = String.join(" ", rules.objectionsTo(report));
    return objections.isEmpty() ? "it no longer waits for your vote." : objections;
  }

  private static String place(RecordId record, RecordId report) {
    return record.equals(report) ? record + ": " : record + ", now a duplicate of " + report + ": ";
  }

  private static String time(Vote vote) {
    return Timestamp.of(vote.decidedAt());
  }

  private String described(Vote vote) {
    return vote.verdict().id()
        + (vote.reason().isEmpty()
            ? ""
            : " (" + review.protocol().reasonLabel(vote.reason()) + ")");
  }

  /** Whether the reviewer's vote on the report says just this, as when a file comes again. */
  boolean isKnown(Vote vote) {
    Optional<Vote> standing = rules.standing(review.representativeOf(vote.record()));
    return vote.verdict() == Verdict.WITHDRAWN
        ? standing.isEmpty()
        : standing.filter(vote::saysTheSameAs).isPresent();
  }
}
