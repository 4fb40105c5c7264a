package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import screen.protocol.PilotSettings;
import screen.protocol.RankingSettings;
import screen.protocol.ReadingAids;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Resolution;
import screen.protocol.SecondCheck;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/** Any votes in any order, under every way in which conflicts may end. */
class SettlementPropertyTest {
  private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-01T00:00:00Z");
  private static final List<String> PEOPLE = List.of("A", "B", "C", "T");
  private static final List<String> RECORDS = List.of("x:1", "x:2", "c:3");

  /** A vote in the making; hours keep votes of two sessions apart, minutes do not. */
  record Move(int who, int record, Stage stage, int verdict, int hour, int minute) {}

  record Case(Set<Resolution> ways, int votesPerRecord, int pilot, List<Move> moves) {
    Review review(List<Vote> votes) {
      boolean check = votesPerRecord == 1;
      ScreeningSettings settings =
          new ScreeningSettings(
              ScreeningSettings.Assign.ALL,
              0,
              new PilotSettings(pilot, List.of()),
              ScreeningSettings.Order.ID,
              ScreeningSettings.Tiebreak.OPEN,
              List.of(),
              List.of(),
              ways,
              check ? new SecondCheck(0.5, 1) : SecondCheck.NONE,
              ReadingAids.NONE,
              RankingSettings.DEFAULT,
              Optional.empty());
      Reviews reviews = new Reviews().votesPerRecord(votesPerRecord).screening(settings);
      reviews.records(RECORDS.toArray(String[]::new));
      if (pilot > 0) {
        reviews.noted("x:1");
      }
      return reviews.votes(votes).build();
    }

    List<Vote> votes() {
      List<Vote> votes = new ArrayList<>();
      for (Move move : moves) {
        List<Verdict> verdicts = Verdict.at(move.stage());
        Verdict verdict = verdicts.get(move.verdict() % verdicts.size());
        votes.add(
            new Vote(
                move.stage(),
                PEOPLE.get(move.who()),
                Reviews.id(RECORDS.get(move.record())),
                verdict,
                verdict == Verdict.EXCLUDE ? "first" : "",
                "",
                START.plusHours(move.hour()).plusMinutes(move.minute()),
                votes.size() + 2));
      }
      return votes;
    }
  }

  @Property(seed = "2020", tries = 400, edgeCases = EdgeCasesMode.NONE)
  void everyReportIsInOneStateWhateverTheOrderOfFiles(
      @ForAll("cases") Case given, @ForAll Random random) {
    List<Vote> shuffled = new ArrayList<>(given.votes());
    Collections.shuffle(shuffled, random);

    Review review = given.review(given.votes());
    Map<RecordId, Outcome> outcomes = Outcomes.of(review);
    Review other = given.review(shuffled);

    assertThat(outcomes).hasSize(RECORDS.size()).isEqualTo(Outcomes.of(other));
    for (Stage stage : Stage.values()) {
      assertThat(IndependentVotes.of(review, outcomes, stage).votes())
          .isEqualTo(IndependentVotes.of(other, Outcomes.of(other), stage).votes());
      outcomes
          .values()
          .forEach(
              outcome -> {
                Standing standing = outcome.at(stage);
                assertThat(standing.verdict().isPresent())
                    .isEqualTo(standing.progress() == Standing.Progress.SETTLED);
              });
    }
  }

  /** Later votes, however soon they come, may move a report into a box or out of it, no more. */
  @Property(seed = "2020", tries = 400, edgeCases = EdgeCasesMode.NONE)
  void laterVotesNeverChangeTheAgreementOnWhatWasSettled(
      @ForAll("cases") Case given, @ForAll("later") List<Move> more) {
    List<Vote> votes = given.votes();
    Review before = given.review(votes);
    OffsetDateTime end =
        votes.stream().map(Vote::decidedAt).max(Comparator.naturalOrder()).orElse(START);
    List<Vote> longer = new ArrayList<>(votes);
    new Case(given.ways(), 2, 0, more)
        .votes()
        .forEach(
            vote ->
                longer.add(
                    vote.at(end.plusSeconds(1).plus(Duration.between(START, vote.decidedAt())))));
    Review after = given.review(longer);

    for (Stage stage : Stage.values()) {
      IndependentVotes then = new IndependentVotes(before, stage);
      IndependentVotes now = new IndependentVotes(after, stage);
      for (RecordId report : Outcomes.of(before).keySet()) {
        Set<RecordId> members = before.sets().members(report);
        List<String> screeners =
            then.on(members).stream()
                .filter(vote -> vote.verdict().isJudgement())
                .map(Vote::reviewer)
                .toList();
        if (new Quorum(before).isMetByTwo(stage, members, screeners)) {
          assertThat(now.on(members)).isEqualTo(then.on(members));
        }
      }
    }
  }

  /** Where a tiebreaker may settle, every report in conflict awaits the tiebreaker. */
  @Property(seed = "2020", edgeCases = EdgeCasesMode.NONE)
  void conflictsAwaitTheTiebreakerAndEndWithTheVote(@ForAll("cases") Case given) {
    if (!given.ways().contains(Resolution.TIEBREAKER)) {
      return;
    }
    List<Vote> votes = given.votes();
    Review review = given.review(votes);
    Map<RecordId, Outcome> outcomes = Outcomes.of(review);
    for (Stage stage : Stage.values()) {
      for (RecordId report : WorkQueue.of(review, outcomes, "T", stage)) {
        List<Vote> longer = new ArrayList<>(votes);
        OffsetDateTime end = START.plusDays(9);
        longer.add(new Vote(stage, "T", report, Verdict.INCLUDE, "", "", end, 999));
        Outcome outcome = Outcomes.of(given.review(longer)).get(report);
        assertThat(outcome.at(stage).byTiebreaker()).isTrue();
      }
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            Arbitraries.of(Resolution.class).set().ofMinSize(1),
            Arbitraries.of(1, 2, 2, 3),
            Arbitraries.of(0, 0, 1),
            moves(24))
        .as((ways, needed, pilot, moves) -> new Case(new HashSet<>(ways), needed, pilot, moves));
  }

  @Provide
  Arbitrary<List<Move>> later() {
    return moves(8);
  }

  private static Arbitrary<List<Move>> moves(int most) {
    return Combinators.combine(
            Arbitraries.integers().between(0, PEOPLE.size() - 1),
            Arbitraries.integers().between(0, RECORDS.size() - 1),
            Arbitraries.of(Stage.class),
            Arbitraries.integers().between(0, 11),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 30))
        .as(Move::new)
        .list()
        .ofMaxSize(most);
  }
}
