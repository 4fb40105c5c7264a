package screen.outcome;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import screen.Moment;
import screen.protocol.Reviewers;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/** Says which votes one reviewer may cast at one stage, and what time they bear. */
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
    this.entry = FullTextEntry.of(review);
  }

  /** Why this reviewer may not judge this report now, in sentences; empty where nothing objects. */
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
          report + " has not passed title and abstract, so its full text cannot be judged.");
    } else if (isTiebreaker() && !mayBreakTie(outcome.at(stage))) {
      objections.add(
          report
              + " is not in conflict at "
              + stage
              + "; "
              + reviewer
              + " is the tiebreaker and judges conflicts only.");
    }
    if (stage == Stage.FULL_TEXT && reviewers().automation().contains(reviewer)) {
      objections.add(reviewer + " is automation, which acts at title-abstract only.");
    }
    return objections;
  }

  /** Whether titles of a source that enters at full text are to be judged for the first time. */
  public boolean beginsWithTitles(RecordId report) {
    return stage == Stage.TITLE_ABSTRACT && outcome(report).enteredAtFullText();
  }

  /** Rules may remove anything; people begin with the titles of a source or with its full texts. */
  private boolean isPastTitles(Outcome outcome) {
    return outcome.enteredAtFullText()
        && !reviewers().automation().contains(reviewer)
        && !entry.isUntouched(outcome.report().source());
  }

  /** Whether this reviewer is one of those asked to judge a report; asked or not, he or she may. */
  public boolean isAsked(RecordId report) {
    return !reviewers().screeners().contains(reviewer)
        || new Assignment(review)
            .panel(stage, report, review.standing(stage, report).keySet())
            .contains(reviewer);
  }

  /** Why a reason does not fit a verdict, in sentences; empty where it does. */
  public List<String> objectionsTo(Verdict verdict, String reason) {
    if (verdict == Verdict.EXCLUDE) {
      return reason.isEmpty() && stage == Stage.FULL_TEXT
          ? List.of("A full text is excluded for a reason; name one of " + reasonIds() + ".")
          : List.of();
    }
    return reason.isEmpty()
        ? List.of()
        : List.of("'" + verdict + "' takes no reason; '" + reason + "' is one for excluding.");
  }

  /**
   * Whether the vote says what the reviewer's standing vote already says, also where it leaves the
   * reason out, which takes no reason back. A tiebreaker who says the same of a new conflict
   * settles it, which is a change.
   */
  public boolean isUnchanged(RecordId report, Verdict verdict, String reason, String note) {
    if (verdict == Verdict.WITHDRAWN) {
      return standing(report).isEmpty();
    }
    if (isTiebreaker() && outcome(report).at(stage).progress() == Standing.Progress.CONFLICT) {
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
   * The time that a vote bears: as wanted, but never before this reviewer's newest, so that a clock
   * set back cannot turn a change of mind into the past. A tie is broken after the votes it judges,
   * and a vote that answers a broken tie comes after it, whatever the clocks of two machines say.
   */
  public OffsetDateTime time(RecordId report, OffsetDateTime wanted) {
    OffsetDateTime time = latest.map(last -> Moment.notBefore(last, wanted)).orElse(wanted);
    Set<RecordId> members = review.sets().members(report);
    for (Vote vote : review.ballots().history(stage, members)) {
      if (isTiebreaker()) {
        time = Moment.notBefore(vote.decidedAt(), time);
      } else if (reviewers().isTiebreaker(vote.reviewer())) {
        time = Moment.after(vote.decidedAt(), time);
      }
    }
    return time;
  }

  private static boolean mayBreakTie(Standing standing) {
    return standing.progress() == Standing.Progress.CONFLICT || standing.byTiebreaker();
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
