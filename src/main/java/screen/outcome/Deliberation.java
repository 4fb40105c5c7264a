package screen.outcome;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import screen.outcome.Standing.Means;
import screen.outcome.Standing.Progress;
import screen.protocol.ScreeningSettings.Resolution;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * Computes the standing of one report at one stage, vote by vote.
 *
 * <p>Each screener's newest vote counts. Enough agreeing votes settle the report; differing votes
 * are a conflict, which ends in one of the ways that the protocol allows. A tiebreaker also settles
 * an excluded report that was sent to look at it again. After a tiebreaker has settled a report, a
 * screener's vote reopens it until a tiebreaker votes again.
 */
final class Deliberation {
  private final Rules rules;
  private final Map<String, Vote> newest = new TreeMap<>();
  private @Nullable Vote tie;
  private @Nullable Vote third;
  private boolean disputed;
  private Standing now = Standing.PENDING;

  Deliberation(Rules rules) {
    this.rules = rules;
  }

  /** The protocol's rules for the report. */
  interface Rules {
    boolean isTiebreakers(Vote vote);

    boolean isEnough(Collection<String> voters);

    boolean endsBy(Resolution way);

    /** Whether the report was sent to the tiebreaker, to look at it again, before this vote. */
    boolean isSentBefore(Vote vote);

    /** The standing settled by one deciding vote; the ballot is the screeners' newest votes. */
    Standing settled(Vote deciding, Collection<Vote> ballot, Means means);

    /** The standing settled by the screeners' votes for this verdict. */
    Standing settled(Verdict verdict, Collection<Vote> ballot, Means means);
  }

  /** Adds a vote, which must not be older than those before it. */
  void take(Vote vote) {
    Standing before = now;
    if (rules.isTiebreakers(vote)) {
      takeTie(vote);
    } else {
      takeScreeners(vote);
    }
    now = now.after(before, vote);
  }

  /** The standing after the votes added so far. */
  Standing now() {
    return now;
  }

  private void takeTie(Vote vote) {
    if (vote.verdict() == Verdict.WITHDRAWN) {
      if (tie != null) {
        tie = null;
        now = byScreeners(Optional.empty());
      }
    } else if (mayBreakTie(now, vote, rules)) {
      boolean again = now.is(Means.RESCUE) || (now.is(Verdict.EXCLUDE) && !now.byTiebreaker());
      tie = vote;
      now = rules.settled(vote, newest.values(), again ? Means.RESCUE : Means.TIEBREAKER);
    }
  }

  /** Whether a tiebreaker's vote on a report in this state counts. */
  static boolean mayBreakTie(Standing before, Vote vote, Rules rules) {
    return rules.endsBy(Resolution.TIEBREAKER)
        && (before.is(Progress.CONFLICT)
            || before.byTiebreaker()
            || (before.is(Verdict.EXCLUDE) && rules.isSentBefore(vote)));
  }

  private void takeScreeners(Vote vote) {
    boolean first = !newest.containsKey(vote.reviewer());
    if (vote.verdict() == Verdict.WITHDRAWN) {
      newest.remove(vote.reviewer());
    } else {
      newest.put(vote.reviewer(), vote);
    }
    Vote before = third;
    boolean settles =
        (first && now.is(Progress.CONFLICT) && rules.endsBy(Resolution.THIRD_SCREENER))
            || (before != null && before.reviewer().equals(vote.reviewer()));
    if (settles) {
      third = vote.verdict() == Verdict.WITHDRAWN ? null : vote;
    }
    now = byScreeners(Optional.of(vote));
  }

  /**
   * The standing that results from the screeners' votes.
   *
   * @param last the vote just added; empty if a tiebreaker cast it
   */
  private Standing byScreeners(Optional<Vote> last) {
    Set<Verdict> verdicts =
        newest.values().stream().map(Deliberation::counted).collect(Collectors.toSet());
    boolean notRetrieved = verdicts.contains(Verdict.NOT_RETRIEVED);
    if (verdicts.isEmpty() || (!notRetrieved && !rules.isEnough(newest.keySet()))) {
      return Standing.PENDING;
    }
    boolean differ = verdicts.size() > 1;
    if (differ && verdicts.contains(Verdict.INCLUDE) && rules.endsBy(Resolution.ANY_INCLUDE)) {
      return rules.settled(Verdict.INCLUDE, newest.values(), Means.ANY_INCLUDE);
    }
    disputed |= differ;
    if (tie != null) {
      return Standing.CONFLICT;
    }
    Vote deciding = third;
    if (deciding != null && last.filter(deciding::equals).isPresent()) {
      return rules.settled(deciding, newest.values(), Means.THIRD_SCREENER);
    }
    if (verdicts.size() == 1 && (!disputed || rules.endsBy(Resolution.CONSENSUS))) {
      return rules.settled(
          verdicts.iterator().next(),
          newest.values(),
          disputed ? Means.CONSENSUS : Means.AGREEMENT);
    }
    return majority()
        .map(verdict -> rules.settled(verdict, newest.values(), Means.MAJORITY))
        .orElse(Standing.CONFLICT);
  }

  private Optional<Verdict> majority() {
    if (!rules.endsBy(Resolution.MAJORITY) || newest.size() < 3) {
      return Optional.empty();
    }
    return newest.values().stream()
        .collect(Collectors.groupingBy(Deliberation::counted, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(count -> 2 * count.getValue() > newest.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The verdict that a vote counts as: a maybe is an include. */
  static Verdict counted(Vote vote) {
    return vote.verdict() == Verdict.MAYBE ? Verdict.INCLUDE : vote.verdict();
  }
}
