package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import screen.Slow;
import screen.protocol.PilotSettings;
import screen.protocol.PlanEvent;
import screen.protocol.PlanLog;
import screen.protocol.RankingSettings;
import screen.protocol.ReadingAids;
import screen.protocol.Rule;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Assign;
import screen.protocol.ScreeningSettings.Order;
import screen.protocol.ScreeningSettings.Resolution;
import screen.protocol.ScreeningSettings.Tiebreak;
import screen.protocol.SecondCheck;
import screen.record.RecordId;
import screen.votes.AiScreening;
import screen.votes.Ballots;
import screen.votes.Stage;
import screen.votes.Vote;

/** What is brought up to date vote by vote is what is computed from all votes. */
@Slow
class UpdatedOutcomesPropertyTest {
  private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-01T00:00:00Z");

  /** How many votes changed one report alone, and how many could change others. */
  private static int local;

  private static int others;

  @Provide
  Arbitrary<RandomReviews.Parts> reviews() {
    return RandomReviews.parts();
  }

  @Provide
  Arbitrary<ScreeningSettings> settings() {
    return Combinators.combine(
            Arbitraries.of(Assign.class),
            Arbitraries.of(0, 0, 2),
            Arbitraries.of(Order.ID, Order.RANDOM, Order.SOURCE),
            Arbitraries.of(
                ScreeningSettings.USUAL,
                Set.of(Resolution.THIRD_SCREENER),
                Set.of(Resolution.ANY_INCLUDE, Resolution.TIEBREAKER)))
        .as(
            (assign, pilot, order, ways) ->
                new ScreeningSettings(
                    assign,
                    7,
                    new PilotSettings(pilot, List.of()),
                    order,
                    Tiebreak.OPEN,
                    List.of(),
                    List.of(),
                    ways,
                    SecondCheck.NONE,
                    ReadingAids.NONE,
                    RankingSettings.DEFAULT,
                    Optional.empty()));
  }

  @Property(seed = "2020", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void afterEachVote(
      @ForAll("reviews") RandomReviews.Parts parts,
      @ForAll("settings") ScreeningSettings settings,
      @ForAll boolean stopped,
      @ForAll boolean ai,
      @ForAll boolean sent) {
    Reviews plain = parts.unscreened().screening(settings).rule(fromFile());
    if (stopped) {
      plain.plans(stopOf("x-1"));
    }
    if (sent) {
      plain.rescue(parts.records().get(0).substring(2));
    }
    Review review = plain.build();
    if (ai) {
      review = review.with(excludingAll(review.records().keySet()));
    }
    SortedMap<RecordId, Outcome> outcomes = Outcomes.of(review);
    Map<String, List<RecordId>> queues = queues(review, outcomes);
    for (Vote vote : parts.votes()) {
      Review now = with(vote, review);
      SortedMap<RecordId, Outcome> expected = Outcomes.of(now);
      Map<String, List<RecordId>> expectedQueues = queues(now, expected);
      if (Outcomes.areLocal(review, now)) {
        local++;
        RecordId report = now.representativeOf(vote.record());
        assertThat(Outcomes.updated(outcomes, now, report)).isEqualTo(expected);
        assertThat(updated(queues, now, Objects.requireNonNull(expected.get(report))))
            .isEqualTo(expectedQueues);
      } else {
        others++;
      }
      review = now;
      outcomes = expected;
      queues = expectedQueues;
    }
  }

  @AfterContainer
  static void bothKindsOfVotesOccurred() {
    assertThat(local).isGreaterThan(1000);
    assertThat(others).isGreaterThan(100);
  }

  private static Map<String, List<RecordId>> queues(
      Review review, SortedMap<RecordId, Outcome> outcomes) {
    Map<String, List<RecordId>> queues = new HashMap<>();
    for (String person : review.protocol().reviewers().people()) {
      for (Stage stage : Stage.values()) {
        queues.put(person + " " + stage, WorkQueue.of(review, outcomes, person, stage));
      }
    }
    return queues;
  }

  private static Map<String, List<RecordId>> updated(
      Map<String, List<RecordId>> queues, Review now, Outcome outcome) {
    Map<String, List<RecordId>> updated = new HashMap<>();
    for (String person : now.protocol().reviewers().people()) {
      for (Stage stage : Stage.values()) {
        String seat = person + " " + stage;
        List<RecordId> queue = Objects.requireNonNull(queues.get(seat));
        updated.put(seat, WorkQueue.updated(queue, now, outcome, person, stage));
      }
    }
    return updated;
  }

  private static Review with(Vote vote, Review before) {
    Ballots ballots = before.ballots().with(vote);
    return before.with(ballots, Pilot.of(before.protocol(), before.sets(), ballots, List.of()));
  }

  private static Rule fromFile() {
    return new Rule("robot", "RCT classifier", Rule.Kind.FILE, List.of(), "10.1000/1");
  }

  private static PlanLog stopOf(String search) {
    return new PlanLog(
        List.of(
            new PlanEvent(
                    PlanEvent.Kind.STOP,
                    Optional.empty(),
                    "id",
                    "A",
                    TIME,
                    "",
                    Optional.empty(),
                    "",
                    2,
                    "")
                .stopping(new PlanEvent.Stop(List.of(search), 1, 1, 1, 0.01), "seal")));
  }

  private static AiScreening excludingAll(Collection<RecordId> reports) {
    return new AiScreening(
        "llm", new TreeSet<>(reports), new TreeSet<>(), new TreeSet<>(), Map.of());
  }
}
