package screen.outcome;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import screen.Moment;
import screen.protocol.Reviewers;
import screen.protocol.ScreeningSettings;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/** Decides which votes a reviewer may cast at a stage, and which time they are given. */
public final class VotingRules {
  private final Review review;
  private final Map<RecordId, Outcome> outcomes;
  private final String reviewer;
  private final Stage stage;
  private final Optional<OffsetDateTime> latest;
  private final FullTextEntry entry;

  public VotingRules(Review review, Map<RecordId, Outcome> outcomes, String reviewer, Stage stage) {
    this.review = review;
    this.outcomes = outcomes;
    this.reviewer = reviewer;
    this.stage = stage;
    this.latest = review.ballots().latest(stage, reviewer);
    this.entry = review.fullTextEntry();
  }

  /**
   * The reasons why this reviewer may not screen this report now, as sentences; empty if allowed.
   */
  public List<String> objectionsTo(RecordId report) {
    Outcome outcome = outcome(report);
    List<String> objections = new ArrayList<>();
    if (stage == Stage.TITLE_ABSTRACT && isPastTitles(outcome)) {
      objections.add(
          report
              + " was found by other methods, whose records enter at full text. To screen their"
              + " titles first, write `screen-titles: true` at the source '"
              + report.source()
              + "' in the config.");
    } else if (stage == Stage.FULL_TEXT && !outcome.isSought()) {
      objections.add(
          report + " has not passed title and abstract, so its full text cannot be screened.");
    } else if (isTiebreaker() && !mayBreakTie(outcome)) {
      objections.add(
          report
              + " is not in conflict at "
              + stage
              + "; "
              + reviewer
              + " is the tiebreaker and settles conflicts only.");
    }
    if (stage == Stage.FULL_TEXT && reviewers().automation().contains(reviewer)) {
      objections.add(reviewer + " is automation, which acts at title-abstract only.");
    }
    return objections;
  }

  /** Whether a vote would begin to screen the titles of a source that enters at full text. */
  public boolean beginsWithTitles(RecordId report) {
    return stage == Stage.TITLE_ABSTRACT && outcome(report).enteredAtFullText();
  }

  /** Automation may remove any record; people begin with a source's titles or its full texts. */
  private boolean isPastTitles(Outcome outcome) {
    return outcome.enteredAtFullText()
        && !reviewers().automation().contains(reviewer)
        && !entry.isUntouched(outcome.report().source());
  }

  /** Whether this reviewer is among those asked to screen a report; others may screen it too. */
  public boolean isAsked(RecordId report) {
    return !reviewers().screeners().contains(reviewer)
        || new Assignment(review)
            .panel(stage, report, review.standing(stage, report).keySet())
            .contains(reviewer);
  }

  /** The reasons why a reason does not fit a verdict, as sentences; empty if it does. */
  public List<String> objectionsTo(Verdict verdict, String reason) {
    if (verdict == Verdict.EXCLUDE) {
      return reason.isEmpty() && stage == Stage.FULL_TEXT
          ? List.of("Excluding a full text needs a reason: name one of " + reasonIds() + ".")
          : List.of();
    }
    return reason.isEmpty()
        ? List.of()
        : List.of("'" + verdict + "' takes no reason; '" + reason + "' is one for excluding.");
  }

  /**
   * Whether the vote repeats the reviewer's current vote; leaving out the reason or the note does
   * not take it back. A tiebreaker's same verdict on a new conflict settles it, which is a change.
   */
  public boolean isUnchanged(RecordId report, Verdict verdict, String reason, String note) {
    if (verdict == Verdict.WITHDRAWN) {
      return standing(report).isEmpty();
    }
    if (isTiebreaker() && isToSettle(outcome(report))) {
      return false;
    }
    return standing(report)
        .filter(vote -> vote.verdict() == verdict)
        .filter(vote -> reason.isEmpty() || vote.reason().equals(reason))
        .filter(vote -> note.isEmpty() || vote.note().equals(note))
        .isPresent();
  }

  /** The reviewer's newest vote on any record of a report. */
  public Optional<Vote> standing(RecordId report) {
    return Optional.ofNullable(review.standing(stage, report).get(reviewer));
  }

  /**
   * The time a vote is given: as wanted, but never before this reviewer's newest vote, so that a
   * clock set back cannot date a change of mind into the past. A tiebreaker's vote is not before
   * the votes it settles, and a screener's vote comes after a tiebreaker's, even if the clocks of
   * two machines disagree. A tiebreaker's vote on a record that was sent to look at it again is not
   * before that.
   */
  public OffsetDateTime time(RecordId report, OffsetDateTime wanted) {
    return onReport(report, latest.map(last -> Moment.notBefore(last, wanted)).orElse(wanted));
  }

  /**
   * The time of a vote that was cast offline, before votes on other reports that are kept already:
   * as wanted, but never before this reviewer's newest vote on the same report.
   */
  public OffsetDateTime timeOffline(RecordId report, OffsetDateTime wanted) {
    return onReport(
        report, newest(report).map(v -> Moment.notBefore(v.decidedAt(), wanted)).orElse(wanted));
  }

  /** This reviewer's newest vote on a report, one that was withdrawn too. */
  public Optional<Vote> newest(RecordId report) {
    return review.ballots().history(stage, review.sets().members(report)).stream()
        .filter(vote -> vote.reviewer().equals(reviewer))
        .reduce((earlier, later) -> later);
  }

  private OffsetDateTime onReport(RecordId report, OffsetDateTime wanted) {
    Set<RecordId> members = review.sets().members(report);
    OffsetDateTime time =
        review
            .rescues()
            .of(isTiebreaker() ? members : Set.of())
            .map(line -> Moment.notBefore(line.sentAt(), wanted))
            .orElse(wanted);
    for (Vote vote : review.ballots().history(stage, members)) {
      if (isTiebreaker()) {
        time = Moment.notBefore(vote.decidedAt(), time);
      } else if (vote.tiebreaking() || reviewers().isTiebreaker(vote.reviewer())) {
        time = Moment.after(vote.decidedAt(), time);
      }
    }
    return time;
  }

  /**
   * The screeners' votes on a report that this reviewer is to settle: for the tiebreaker alone, and
   * only where the protocol opens them.
   */
  public List<Vote> votesToSettle(RecordId report) {
    if (!isTiebreaker() || !showsVotes() || !mayBreakTie(outcome(report))) {
      return List.of();
    }
    return review.standing(stage, report).values().stream()
        .filter(vote -> reviewers().screeners().contains(vote.reviewer()))
        .toList();
  }

  /** Whether the protocol shows the tiebreaker the screeners' votes on what is to be settled. */
  public boolean showsVotes() {
    return review.protocol().screening().tiebreak() == ScreeningSettings.Tiebreak.OPEN;
  }

  /**
   * Whether a report was excluded by its screeners and sent to this reviewer, the tiebreaker, who
   * has not looked at it again yet.
   */
  public boolean isToLookAtAgain(RecordId report) {
    return isTiebreaker() && isSentAgain(outcome(report));
  }

  private boolean mayBreakTie(Outcome outcome) {
    return outcome.at(stage).byTiebreaker() || isToSettle(outcome);
  }

  private boolean isToSettle(Outcome outcome) {
    return outcome.at(stage).progress() == Standing.Progress.CONFLICT || isSentAgain(outcome);
  }

  private boolean isSentAgain(Outcome outcome) {
    return stage == Stage.TITLE_ABSTRACT && Rescue.awaits(review, outcome);
  }

  private boolean isTiebreaker() {
    return reviewers().isTiebreaker(reviewer);
  }

  private Outcome outcome(RecordId report) {
    Outcome outcome = outcomes.get(report);
    if (outcome == null) {
      throw new IllegalArgumentException("no outcome: " + report);
    }
    return outcome;
  }

  private Reviewers reviewers() {
    return review.protocol().reviewers();
  }

  private String reasonIds() {
    return String.join(
        ", ", review.protocol().exclusionReasons().stream().map(reason -> reason.id()).toList());
  }
}
