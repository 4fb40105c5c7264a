package screen.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.outcome.Standing.Means;
import screen.outcome.Standing.Progress;
import screen.protocol.Protocol;
import screen.protocol.ScreeningSettings.Resolution;
import screen.record.RecordId;
import screen.votes.Ballots;
import screen.votes.Rescues;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * Determines the standing of a report at one stage from the votes on its records.
 *
 * <p>The votes on all records of a set of duplicates are pooled. Records screened separately, with
 * different outcomes, before they were found to be duplicates are in conflict; new votes settle it,
 * or a tiebreaker's vote that has not already settled one of them alone.
 */
final class Adjudication {
  private final Protocol protocol;
  private final Ballots ballots;
  private final Quorum quorum;
  private final VotesInOrder inOrder;
  private final Rescues rescues;
  private final Stage stage;

  Adjudication(Review review, Stage stage) {
    this.protocol = review.protocol();
    this.ballots = review.ballots();
    this.quorum = new Quorum(review);
    this.inOrder = new VotesInOrder(review);
    this.rescues = review.rescues();
    this.stage = stage;
  }

  Standing of(Collection<RecordId> members) {
    List<RecordId> screened =
        members.stream().filter(member -> !ballots.history(stage, member).isEmpty()).toList();
    if (screened.isEmpty()) {
      return Standing.PENDING;
    }
    if (screened.size() == 1) {
      return pooled(members);
    }
    List<Standing> separate = screened.stream().map(member -> pooled(List.of(member))).toList();
    List<Verdict> verdicts =
        separate.stream().map(Standing::verdict).flatMap(Optional::stream).distinct().toList();
    if (verdicts.size() > 1) {
      return verdicts.contains(Verdict.INCLUDE) && endsBy(Resolution.ANY_INCLUDE)
          ? Standing.settled(Verdict.INCLUDE, List.of(), Means.ANY_INCLUDE)
          : tieBetween(screened);
    }
    return separate.stream().allMatch(standing -> standing.is(Progress.SETTLED))
        ? settledSeparately(verdicts.get(0), separate)
        : pooled(members);
  }

  private Standing pooled(Collection<RecordId> members) {
    Deliberation deliberation = new Deliberation(rulesFor(members));
    inOrder.of(stage, members).forEach(deliberation::take);
    return deliberation.now();
  }

  /**
   * Returns the reviewers whose votes on a report the current protocol would not have asked for.
   */
  Set<String> outOfRole(Collection<RecordId> members) {
    Deliberation.Rules rules = rulesFor(members);
    Deliberation deliberation = new Deliberation(rules);
    Set<String> voted = new HashSet<>();
    Set<String> found = new TreeSet<>();
    for (Vote vote : inOrder.of(stage, members)) {
      boolean again = !voted.add(vote.reviewer());
      if (isOutOfRole(deliberation.now(), vote, again, rules)) {
        found.add(vote.reviewer());
      }
      deliberation.take(vote);
    }
    return found;
  }

  /**
   * Whether a vote is one that its reviewer would not have been asked for.
   *
   * @param before the standing of the report before the vote
   * @param again whether this reviewer had voted on the report before
   */
  private boolean isOutOfRole(Standing before, Vote vote, boolean again, Deliberation.Rules rules) {
    if (inOrder.isTiebreakers(vote)) {
      return endsBy(Resolution.TIEBREAKER) && !Deliberation.mayBreakTie(before, vote, rules);
    }
    return !again && before.is(Progress.CONFLICT) && !protocol.screening().asksFurtherScreeners();
  }

  /** The standing of a report whose records were settled separately, all alike. */
  private Standing settledSeparately(Verdict verdict, List<Standing> separate) {
    Means means =
        separate.stream().map(Standing::means).max(Comparator.naturalOrder()).orElseThrow();
    Stream<String> reasons =
        Stream.concat(
            separate.stream().filter(Standing::byTiebreaker).flatMap(s -> s.reasons().stream()),
            inPriority(separate.stream().flatMap(s -> s.reasons().stream())));
    return Standing.settled(verdict, reasons.distinct().toList(), means)
        .by(
            separate.stream()
                .map(Standing::settledBy)
                .flatMap(Optional::stream)
                .max(Ballots.OLDEST_FIRST));
  }

  /** The standing of a report whose records were settled separately, with different verdicts. */
  private Standing tieBetween(List<RecordId> screened) {
    if (!endsBy(Resolution.TIEBREAKER)) {
      return Standing.CONFLICT;
    }
    Set<Vote> used = usedForOneOf(screened);
    List<Vote> ballot = screenersNewest(screened);
    return ballots.history(stage, screened).stream()
        .filter(vote -> inOrder.isTiebreakers(vote) && !used.contains(vote))
        .filter(tie -> isNewerThan(tie, ballot) && isNewerThan(tie, used))
        .reduce((older, newer) -> newer)
        .filter(tie -> tie.verdict() != Verdict.WITHDRAWN)
        .map(
            tie ->
                settledBy(tie, ballot, isSent(screened, tie) ? Means.RESCUE : Means.TIEBREAKER)
                    .by(Optional.of(tie)))
        .orElse(Standing.CONFLICT);
  }

  /**
   * Returns, for each record that a tiebreaker settled on its own, the vote that did. A vote after
   * all of them were sent, to look at them again, is on all of them.
   */
  private Set<Vote> usedForOneOf(List<RecordId> screened) {
    return screened.stream()
        .filter(member -> pooled(List.of(member)).byTiebreaker())
        .map(
            member -> {
              List<Vote> ballot = screenersNewest(List.of(member));
              return ballots.history(stage, member).stream()
                  .filter(vote -> inOrder.isTiebreakers(vote) && isNewerThan(vote, ballot))
                  .filter(vote -> !isSent(screened, vote))
                  .findFirst();
            })
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /**
   * Whether all records that screeners had screened before a vote were sent before it, to look at
   * them again.
   */
  private boolean isSent(Collection<RecordId> members, Vote vote) {
    Instant time = vote.decidedAt().toInstant();
    List<RecordId> screened =
        members.stream()
            .filter(
                member ->
                    ballots.history(stage, member).stream()
                        .filter(inOrder::isScreeners)
                        .anyMatch(before -> !before.decidedAt().toInstant().isAfter(time)))
            .toList();
    return stage == Stage.TITLE_ABSTRACT
        && !screened.isEmpty()
        && rescues.sentAt(screened).filter(sent -> !time.isBefore(sent)).isPresent();
  }

  private List<Vote> screenersNewest(Collection<RecordId> members) {
    return ballots.standing(stage, members).values().stream().filter(inOrder::isScreeners).toList();
  }

  /** The deciding vote's reason is the primary one; the screeners' other reasons follow it. */
  private Standing settledBy(Vote deciding, Collection<Vote> ballot, Means means) {
    List<String> all = new ArrayList<>(reasons(List.of(deciding)));
    if (deciding.verdict() == Verdict.EXCLUDE) {
      reasons(ballot).stream().filter(reason -> !all.contains(reason)).forEach(all::add);
    }
    return Standing.settled(Deliberation.counted(deciding), all, means);
  }

  private List<String> reasons(Collection<Vote> votes) {
    return inPriority(
            votes.stream()
                .filter(vote -> vote.verdict() == Verdict.EXCLUDE && !vote.reason().isEmpty())
                .map(Vote::reason))
        .toList();
  }

  private Stream<String> inPriority(Stream<String> reasons) {
    return reasons
        .distinct()
        .sorted(
            Comparator.<String>comparingInt(protocol::reasonOrder).thenComparing(reason -> reason));
  }

  private static boolean isNewerThan(Vote tie, Collection<Vote> others) {
    return others.stream()
        .noneMatch(other -> other.decidedAt().toInstant().isAfter(tie.decidedAt().toInstant()));
  }

  private boolean endsBy(Resolution way) {
    return protocol.screening().settlesBy(way)
        && (way != Resolution.ANY_INCLUDE || stage == Stage.TITLE_ABSTRACT);
  }

  private Deliberation.Rules rulesFor(Collection<RecordId> members) {
    return new Deliberation.Rules() {
      @Override
      public boolean isTiebreakers(Vote vote) {
        return inOrder.isTiebreakers(vote);
      }

      @Override
      public boolean isEnough(Collection<String> voters) {
        return quorum.isMet(stage, members, voters);
      }

      @Override
      public boolean endsBy(Resolution way) {
        return Adjudication.this.endsBy(way);
      }

      @Override
      public boolean isSentBefore(Vote vote) {
        return isSent(members, vote);
      }

      @Override
      public Standing settled(Vote deciding, Collection<Vote> ballot, Means means) {
        return settledBy(deciding, ballot, means);
      }

      @Override
      public Standing settled(Verdict verdict, Collection<Vote> ballot, Means means) {
        List<Vote> agreeing =
            ballot.stream().filter(vote -> Deliberation.counted(vote) == verdict).toList();
        return Standing.settled(verdict, reasons(agreeing), means);
      }
    };
  }
}
