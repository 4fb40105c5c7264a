package screen.outcome;

import java.util.List;
import java.util.Optional;
import screen.votes.Verdict;

/**
 * Where a report stands at one stage.
 *
 * @param verdict what was decided; empty unless settled. A maybe counts as include.
 * @param reasons the reasons of those who excluded it, the primary one first
 * @param byTiebreaker whether it took the tiebreaker to settle it
 */
public record Standing(
    Progress progress, Optional<Verdict> verdict, List<String> reasons, boolean byTiebreaker) {
  static final Standing PENDING =
      new Standing(Progress.PENDING, Optional.empty(), List.of(), false);
  static final Standing CONFLICT =
      new Standing(Progress.CONFLICT, Optional.empty(), List.of(), false);

  /** How far it got. */
  public enum Progress {
    /** Votes are missing. */
    PENDING,
    /** The votes differ and the tiebreaker has not spoken since. */
    CONFLICT,
    SETTLED
  }

  static Standing settled(Verdict verdict, List<String> reasons, boolean byTiebreaker) {
    return new Standing(Progress.SETTLED, Optional.of(verdict), reasons, byTiebreaker);
  }

  boolean is(Verdict wanted) {
    return verdict.equals(Optional.of(wanted));
  }

  /** The reason that stands highest in the protocol, or "". */
  String primaryReason() {
    return reasons.isEmpty() ? "" : reasons.get(0);
  }
}
