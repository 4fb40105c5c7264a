package screen.workflow.ranking;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import screen.Console;
import screen.Counted;
import screen.Failure;
import screen.Moment;
import screen.folder.RescueFile;
import screen.folder.ReviewFolder;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Rescue;
import screen.outcome.Review;
import screen.protocol.Reviewers;
import screen.protocol.ScreeningSettings.Resolution;
import screen.record.RecordId;
import screen.votes.RescueLine;
import screen.votes.RescueLine.Why;
import screen.votes.Stage;
import screen.votes.Vote;
import screen.workflow.LoadReview;
import screen.workflow.LockRetry;

/** Sends excluded records to the tiebreaker, to look at them again. No decision changes by it. */
public final class RescueBatch {
  private final Console console;
  private final ReviewFolder folder;
  private final String reviewer;

  /**
   * A batch for a reviewer.
   *
   * @param reviewer the tiebreaker
   */
  public RescueBatch(Console console, ReviewFolder folder, String reviewer) {
    this.console = console;
    this.folder = folder;
    this.reviewer = reviewer;
  }

  /**
   * Sends the next records, unless some of those sent before wait to be looked at.
   *
   * @param size 1 or more; fewer are sent where there are fewer
   * @return how many were sent
   * @throws Failure if the reviewer is not the tiebreaker, or nothing can be learned yet
   */
  public int send(int size) {
    requireTiebreaker();
    Review review = LoadReview.of(folder);
    Map<RecordId, Outcome> outcomes = Outcomes.of(review);
    int waiting = waiting(review, outcomes);
    if (waiting > 0) {
      console.talk(
          Counted.of(waiting, "excluded record")
              + Counted.form(waiting, " waits", " wait")
              + " to be looked at again; no further ones are sent before that is done.");
      return 0;
    }
    // Ranked before the folder is locked, as it may take a minute.
    RescueRanking ranking = RescueRanking.of(review, outcomes, console);
    List<RescueRanking.Candidate> batch = ranking.batch(size);
    int sent = LockRetry.whileLocked(console, folder, "decide", () -> append(review, batch));
    console.talk(
        sent == 0
            ? "There is no excluded record that was not sent before."
            : Counted.of(sent, "excluded record")
                + Counted.form(sent, " is", " are")
                + " sent to look at again, of "
                + ranking.size()
                + "; "
                + RescueFile.NAME
                + " lists them");
    return sent;
  }

  private void requireTiebreaker() {
    Reviewers reviewers = folder.protocol().reviewers();
    if (!reviewers.tiebreaker().equals(reviewer)) {
      throw Failure.usage(
          "Excluded records are looked at again by the tiebreaker, and "
              + (reviewers.tiebreaker().isEmpty()
                  ? "the config names none: `reviewers: {tiebreaker: NAME}`."
                  : "that is " + reviewers.tiebreaker() + "."));
    }
    if (!folder.protocol().screening().settlesBy(Resolution.TIEBREAKER)) {
      throw Failure.input(
          "`conflicts` in the config does not let the tiebreaker settle anything: add `tiebreaker`"
              + " to it.");
    }
  }

  private static int waiting(Review review, Map<RecordId, Outcome> outcomes) {
    return (int)
        outcomes.values().stream().filter(outcome -> Rescue.awaits(review, outcome)).count();
  }

  /** Appends the records that are still excluded, as others may have voted since. */
  private int append(Review before, List<RescueRanking.Candidate> batch) {
    Review review = LoadReview.of(folder, before.records());
    Map<RecordId, Outcome> outcomes = Outcomes.of(review);
    OffsetDateTime sentAt = afterAllVotes(review);
    if (waiting(review, outcomes) > 0) {
      return 0;
    }
    int number = review.rescues().newestBatch() + 1;
    List<RescueLine> lines = new ArrayList<>();
    int sent = 0;
    for (RescueRanking.Candidate candidate : batch) {
      Outcome outcome = outcomes.get(candidate.report());
      if (outcome == null || !Rescue.isCandidate(review, outcome)) {
        continue;
      }
      sent++;
      for (RecordId record : judged(review, candidate.report())) {
        lines.add(
            new RescueLine(
                record,
                number,
                candidate.rank(),
                candidate.above(),
                candidate.unusual().orElse(Why.RANK),
                reviewer,
                sentAt));
      }
    }
    folder.rescueFile().append(lines);
    return sent;
  }

  /** The records of a report that have votes: duplicates may have been judged separately. */
  private static List<RecordId> judged(Review review, RecordId report) {
    return review.sets().members(report).stream()
        .filter(member -> !review.ballots().history(Stage.TITLE_ABSTRACT, member).isEmpty())
        .sorted()
        .toList();
  }

  private OffsetDateTime afterAllVotes(Review review) {
    return review
        .ballots()
        .newest(Stage.TITLE_ABSTRACT)
        .map(Vote::decidedAt)
        .map(newest -> Moment.after(newest, console.now()))
        .orElseGet(console::now);
  }
}
