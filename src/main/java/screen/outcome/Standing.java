package screen.outcome;

import java.util.List;
import java.util.Optional;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * The standing of a report at one stage.
 *
 * @param verdict the decision; empty unless settled. A maybe counts as an include.
 * @param reasons the reasons of those who excluded it, the primary one first
 * @param means how it was settled; {@code NONE} unless it is
 * @param settledBy the vote with which the decision was reached; empty unless votes settled it
 */
public record Standing(
    Progress progress,
    Optional<Verdict> verdict,
    List<String> reasons,
    Means means,
    Optional<Vote> settledBy) {
  static final Standing PENDING = open(Progress.PENDING);
  static final Standing CONFLICT = open(Progress.CONFLICT);

  /** The standing of a report that skips the stage and goes on without a vote. */
  static final Standing NOT_ASKED =
      new Standing(
          Progress.SETTLED, Optional.of(Verdict.INCLUDE), List.of(), Means.NONE, Optional.empty());

  /** How far it got. */
  public enum Progress {
    /** Votes are missing. */
    PENDING,
    /** The votes differ and the conflict is not settled yet. */
    CONFLICT,
    SETTLED
  }

  /** How a report was settled. */
  public enum Means {
    /** Not by votes, or not yet. */
    NONE,
    /** The votes agreed from the beginning. */
    AGREEMENT,
    /** Votes that differed were replaced by votes that agree. */
    CONSENSUS,
    TIEBREAKER,
    /** The screeners excluded it, and a tiebreaker looked at it again. */
    RESCUE,
    THIRD_SCREENER,
    MAJORITY,
    /** The votes differ, and one include is enough. */
    ANY_INCLUDE
  }

  private static Standing open(Progress progress) {
    return new Standing(progress, Optional.empty(), List.of(), Means.NONE, Optional.empty());
  }

  static Standing settled(Verdict verdict, List<String> reasons, Means means) {
    return new Standing(
        Progress.SETTLED, Optional.of(verdict), List.copyOf(reasons), means, Optional.empty());
  }

  /** This standing, if it is settled with the vote that settled it. */
  Standing by(Optional<Vote> vote) {
    return is(Progress.SETTLED) ? new Standing(progress, verdict, reasons, means, vote) : this;
  }

  /** This standing as it is after a vote: a decision that stays was reached before it. */
  Standing after(Standing before, Vote vote) {
    boolean stays = before.is(Progress.SETTLED) && before.verdict.equals(verdict);
    return by(stays ? before.settledBy : Optional.of(vote));
  }

  /** Whether a tiebreaker settled it: a conflict, or a record that the screeners had excluded. */
  public boolean byTiebreaker() {
    return means == Means.TIEBREAKER || means == Means.RESCUE;
  }

  boolean is(Means wanted) {
    return means == wanted;
  }

  boolean is(Verdict wanted) {
    return verdict.equals(Optional.of(wanted));
  }

  boolean is(Progress wanted) {
    return progress == wanted;
  }
}
