package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.outcome.Reviews.TA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import screen.Slow;
import screen.protocol.PilotSettings;
import screen.protocol.Protocols;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Assign;
import screen.protocol.ScreeningSettings.Order;
import screen.protocol.ScreeningSettings.Tiebreak;

/** Who is asked to screen what, for teams of all sizes. */
class AssignmentPropertyTest {
  private static final List<String> NAMES = List.of("A", "B", "C", "D", "E");

  /** A team, and how records are dealt out to it. */
  record Deal(int screeners, int votesPerRecord, Assign assign, long seed) {
    Reviews review(int records) {
      Reviews review =
          new Reviews()
              .team(Protocols.team(NAMES.subList(0, screeners), votesPerRecord, "T"))
              .screening(
                  new ScreeningSettings(
                      assign,
                      seed,
                      PilotSettings.NONE,
                      Order.ID,
                      Tiebreak.OPEN,
                      List.of(),
                      List.of()));
      IntStream.range(0, records).forEach(n -> review.records("x:" + n));
      return review;
    }

    /** Who is asked, by record. */
    Map<String, List<String>> asked(int records) {
      Reviews review = review(records);
      Map<String, List<String>> asked = new TreeMap<>();
      for (String name : NAMES.subList(0, screeners)) {
        review
            .queue(name, TA)
            .forEach(id -> asked.computeIfAbsent(id, key -> new ArrayList<>()).add(name));
      }
      return asked;
    }
  }

  @Property(seed = "2020", tries = 100)
  void everyRecordIsAskedOfExactlyAsManyAsMustVote(
      @ForAll("deals") Deal deal, @ForAll @IntRange(min = 1, max = 40) int records) {
    assertThat(deal.asked(records)).hasSize(records);
    assertThat(deal.asked(records).values())
        .allSatisfy(people -> assertThat(people).hasSize(deal.votesPerRecord()));
  }

  @Property(seed = "2020", tries = 100)
  void recordsThatComeLaterMoveNone(
      @ForAll("deals") Deal deal,
      @ForAll @IntRange(min = 1, max = 30) int before,
      @ForAll @IntRange(min = 1, max = 30) int more) {
    assertThat(deal.asked(before + more)).containsAllEntriesOf(deal.asked(before));
  }

  @Slow
  @Property(seed = "2020", tries = 20)
  void sharesAreAboutEqual(@ForAll("deals") Deal deal) {
    Map<String, List<String>> asked = deal.asked(2000);

    for (String name : NAMES.subList(0, deal.screeners())) {
      long share = asked.values().stream().filter(people -> people.contains(name)).count();
      assertThat(share)
          .isCloseTo(
              2000L * deal.votesPerRecord() / deal.screeners(), Percentage.withPercentage(15));
    }
  }

  @Test
  void anotherSeedDealsOtherwise() {
    assertThat(new Deal(4, 2, Assign.SHARE, 1).asked(50))
        .isNotEqualTo(new Deal(4, 2, Assign.SHARE, 2).asked(50));
  }

  @Test
  void rotationPairsNeighboursOnly() {
    assertThat(new Deal(4, 2, Assign.ROTATE, 1).asked(200).values())
        .containsOnly(List.of("A", "B"), List.of("B", "C"), List.of("C", "D"), List.of("A", "D"));
    assertThat(new Deal(4, 2, Assign.SHARE, 1).asked(200).values().stream().distinct()).hasSize(6);
  }

  @Provide
  Arbitrary<Deal> deals() {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            screeners ->
                Combinators.combine(
                        Arbitraries.integers().between(1, screeners),
                        Arbitraries.of(Assign.ROTATE, Assign.SHARE),
                        Arbitraries.longs())
                    .as((votes, assign, seed) -> new Deal(screeners, votes, assign, seed)));
  }
}
