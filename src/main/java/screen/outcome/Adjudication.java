package screen.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import screen.protocol.Protocol;
import screen.record.RecordId;
import screen.votes.Ballots;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * Settles one stage of one report from the votes on its records.
 *
 * <p>Votes are pooled over the records of a set of duplicates, each reviewer's newest counting.
 * Enough votes that agree settle it; votes that differ are a conflict, which the tiebreaker settles
 * with a vote that is newer than all of them. Records that were judged apart, with different
 * outcomes, before they were found to be the same are a conflict too, which takes a tiebreaker's
 * vote that did not already settle one of them alone.
 */
final class Adjudication {
  private final Protocol protocol;
  private final Ballots ballots;
  private final Pilot pilot;
  private final Stage stage;

  Adjudication(Review review, Stage stage) {
    this.protocol = review.protocol();
    this.ballots = review.ballots();
    this.pilot = review.pilot();
    this.stage = stage;
  }

  Standing of(Collection<RecordId> members) {
    List<Vote> history = ballots.history(stage, members);
    if (history.isEmpty()) {
      return Standing.PENDING;
    }
    List<Vote> ties = history.stream().filter(this::isTiebreaker).toList();
    List<Vote> ballot = screenersNewest(members);
    Set<Vote> spent = members.size() > 1 ? spentOnOneMember(members) : Set.of();
    if (members.size() > 1 && differ(members)) {
      List<Vote> unspent = ties.stream().filter(tie -> !spent.contains(tie)).toList();
      return tieBroken(unspent, ballot, spent).orElse(Standing.CONFLICT);
    }
    Standing agreed = agreed(members, ballot);
    return agreed.progress() == Standing.Progress.CONFLICT
        ? tieBroken(ties, ballot, Set.of()).orElse(agreed)
        : agreed;
  }

  private boolean differ(Collection<RecordId> members) {
    return members.stream()
            .map(member -> of(List.of(member)).verdict())
            .flatMap(Optional::stream)
            .distinct()
            .count()
        > 1;
  }

  /** For each member that was in conflict by itself, the tiebreaker's vote that settled it. */
  private Set<Vote> spentOnOneMember(Collection<RecordId> members) {
    return members.stream()
        .filter(member -> of(List.of(member)).byTiebreaker())
        .map(
            member -> {
              List<Vote> ballot = screenersNewest(List.of(member));
              return ballots.history(stage, member).stream()
                  .filter(vote -> isTiebreaker(vote) && isNewerThan(vote, ballot))
                  .findFirst();
            })
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private List<Vote> screenersNewest(Collection<RecordId> members) {
    Map<String, Vote> newest = ballots.standing(stage, members);
    return newest.values().stream()
        .filter(vote -> protocol.reviewers().screeners().contains(vote.reviewer()))
        .toList();
  }

  private Standing agreed(Collection<RecordId> members, List<Vote> ballot) {
    if (ballot.isEmpty()) {
      return Standing.PENDING;
    }
    Set<Verdict> verdicts =
        ballot.stream().map(vote -> counted(vote.verdict())).collect(Collectors.toSet());
    if (verdicts.contains(Verdict.NOT_RETRIEVED)) {
      return verdicts.size() == 1
          ? Standing.settled(Verdict.NOT_RETRIEVED, List.of(), false)
          : Standing.CONFLICT;
    }
    if (!isComplete(members, ballot)) {
      return Standing.PENDING;
    }
    return verdicts.size() == 1
        ? Standing.settled(verdicts.iterator().next(), reasons(ballot), false)
        : Standing.CONFLICT;
  }

  /** Whether there are enough votes: of the pilot round's sample those of all who take part. */
  private boolean isComplete(Collection<RecordId> members, List<Vote> ballot) {
    return ballot.size() >= protocol.reviewers().votesPerRecord()
        && (stage != Stage.TITLE_ABSTRACT
            || members.stream().noneMatch(pilot::holds)
            || pilot.isComplete(protocol, ballot.stream().map(Vote::reviewer).toList()));
  }

  private Optional<Standing> tieBroken(List<Vote> ties, List<Vote> ballot, Collection<Vote> spent) {
    return ties.stream()
        .filter(tie -> isNewerThan(tie, ballot) && isNewerThan(tie, spent))
        .reduce((older, newer) -> newer)
        .map(tie -> Standing.settled(counted(tie.verdict()), tieReasons(tie, ballot), true));
  }

  /** The tiebreaker's reason is the primary one; the screeners' are kept behind it. */
  private List<String> tieReasons(Vote tie, List<Vote> ballot) {
    List<String> all = new ArrayList<>(reasons(List.of(tie)));
    if (tie.verdict() == Verdict.EXCLUDE) {
      reasons(ballot).stream().filter(reason -> !all.contains(reason)).forEach(all::add);
    }
    return all;
  }

  private List<String> reasons(List<Vote> votes) {
    return votes.stream()
        .filter(vote -> vote.verdict() == Verdict.EXCLUDE && !vote.reason().isEmpty())
        .map(Vote::reason)
        .distinct()
        .sorted(
            Comparator.<String>comparingInt(protocol::reasonOrder).thenComparing(reason -> reason))
        .toList();
  }

  private static boolean isNewerThan(Vote tie, Collection<Vote> others) {
    return others.stream()
        .noneMatch(other -> other.decidedAt().toInstant().isAfter(tie.decidedAt().toInstant()));
  }

  private boolean isTiebreaker(Vote vote) {
    return protocol.reviewers().isTiebreaker(vote.reviewer());
  }

  private static Verdict counted(Verdict verdict) {
    return verdict == Verdict.MAYBE ? Verdict.INCLUDE : verdict;
  }
}
