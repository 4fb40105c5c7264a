package screen.workflow.ranking;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntSupplier;
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

/** Sends excluded records to the tiebreaker, to look at them again. No decision changes by it. */
public final class RescueBatch {
  private final Console console;
  private final ReviewFolder folder;
  private final String reviewer;
  private final Writing writing;

  /** Appends with the folder locked; returns the result of the work. */
  public interface Writing {
    int whileLocked(IntSupplier work);
  }

  /**
   * A batch for a reviewer.
   *
   * @param reviewer the tiebreaker
   */
  public RescueBatch(Console console, ReviewFolder folder, String reviewer, Writing writing) {
    this.console = console;
    this.folder = folder;
    this.reviewer = reviewer;
    this.writing = writing;
  }

  /**
   * Sends the next records, unless some of those sent before wait to be looked at. As long as an AI
   * in the role rescue included excluded records that were not sent yet, these alone are sent.
   *
   * @param review as it is now, with the outcomes of its reports
   * @param size 1 or more; fewer are sent where there are fewer
   * @return a sentence that says how many were sent, or why none
   * @throws Failure if the reviewer is not the tiebreaker, or nothing can be learned yet
   */
  public String send(Review review, SortedMap<RecordId, Outcome> outcomes, int size) {
    requireTiebreaker();
    int waiting = Rescue.waiting(review, outcomes);
    if (waiting > 0) {
      return Counted.of(waiting, "excluded record")
          + Counted.form(waiting, " waits", " wait")
          + " to be looked at again; further ones are sent once that is done.";
    }
    // Ranked before the folder is locked, as it may take a minute.
    List<RescueRanking.Candidate> byAi = AiRescue.candidates(folder, review, outcomes);
    if (!byAi.isEmpty()) {
      return send(review, byAi.stream().limit(size).toList(), byAi.size() + " that AI included");
    }
    RescueRanking ranking = RescueRanking.of(review, outcomes, console);
    return send(review, ranking.batch(size), Integer.toString(ranking.size()));
  }

  private String send(Review review, List<RescueRanking.Candidate> batch, String candidates) {
    int sent = writing.whileLocked(() -> append(review, batch));
    return sent == 0
        ? "All excluded records have been sent already."
        : Counted.of(sent, "excluded record")
            + Counted.form(sent, " is", " are")
            + " sent to look at again, of "
            + candidates
            + "; "
            + RescueFile.NAME
            + " lists them.";
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

  /** Appends the records that are still excluded, as others may have voted since. */
  private int append(Review before, List<RescueRanking.Candidate> batch) {
    Review review = LoadReview.of(folder, before.records());
    Map<RecordId, Outcome> outcomes = Outcomes.of(review);
    OffsetDateTime sentAt = afterAllVotes(review);
    if (Rescue.waiting(review, outcomes) > 0) {
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
      for (RecordId record : screened(review, candidate.report())) {
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

  /** The records of a report that have votes: duplicates may have been screened separately. */
  private static List<RecordId> screened(Review review, RecordId report) {
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
