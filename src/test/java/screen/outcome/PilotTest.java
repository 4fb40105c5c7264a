package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.outcome.Reviews.TA;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import screen.protocol.PilotSettings;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Assign;
import screen.protocol.ScreeningSettings.Order;
import screen.protocol.ScreeningSettings.Tiebreak;
import screen.record.RecordId;

/** A pilot round of 5 of 40 records, the rest shared out among A, B and C. */
class PilotTest {
  private final Reviews review = review(new PilotSettings(5, List.of()), 40);

  private static Reviews review(PilotSettings pilot, int records) {
    Reviews review =
        new Reviews()
            .screening(
                new ScreeningSettings(
                    Assign.SHARE, 7, pilot, Order.ID, Tiebreak.OPEN, List.of(), List.of()));
    IntStream.range(10, 10 + records).forEach(n -> review.records("x:" + n));
    return review;
  }

  private static List<String> sample(Reviews review) {
    return review.build().pilot().fresh().stream().map(RecordId::toString).toList();
  }

  @Test
  void isScreenedByAllAndFirst() {
    for (String name : List.of("A", "B", "C")) {
      assertThat(review.queue(name, TA).subList(0, 5))
          .containsExactlyInAnyOrderElementsOf(sample(review));
      assertThat(review.queue(name, TA)).hasSizeLessThan(40);
    }
  }

  @Test
  void isSettledOnceAllHaveScreened() {
    String record = sample(review).get(0);
    review.noted(sample(review).toArray(String[]::new)).both(TA, record, "exclude");
    assertThat(review.outcome(record).state()).isEqualTo(Outcome.State.PENDING_TITLE_ABSTRACT);
    assertThat(review.queue("C", TA)).contains(record);

    review.vote(TA, "C", record, "include");
    assertThat(review.outcome(record).state()).isEqualTo(Outcome.State.CONFLICT_TITLE_ABSTRACT);
    review.vote(TA, "T", record, "exclude");
    assertThat(review.outcome(record).state()).isEqualTo(Outcome.State.EXCLUDED_TITLE_ABSTRACT);
  }

  @Test
  void sampleThatWasNotedStaysWhateverComes() {
    List<String> drawn = sample(review);
    Reviews later = review(new PilotSettings(5, List.of()), 80);
    later.noted(drawn.toArray(String[]::new));

    assertThat(sample(later)).isEmpty();
    assertThat(later.queue("A", TA).subList(0, 5)).containsExactlyInAnyOrderElementsOf(drawn);
  }

  @Test
  void largerSampleKeepsTheOldAndAddsWhatNobodyHasScreened() {
    List<String> drawn = sample(review);
    Reviews larger = review(new PilotSettings(8, List.of()), 40);
    larger.noted(drawn.toArray(String[]::new)).vote(TA, "A", "x:10", "include");

    assertThat(sample(larger)).hasSize(3).doesNotContainAnyElementsOf(drawn).doesNotContain("x:10");
  }

  /** So that a record of the sample stays in it when it turns out to be a copy of another. */
  @Test
  void foldedRecordPassesItsPlaceOn() {
    review.noted("x:11", "x:12", "x:13", "x:14", "x:15").fold("x:12", "x:10");

    assertThat(review.queue("A", TA).subList(0, 5))
        .containsExactly("x:10", "x:11", "x:13", "x:14", "x:15");
  }

  @Test
  void screenersWhoJoinLaterAreLeftOutWhereTheProtocolNamesWhoTakesPart() {
    Reviews named = review(new PilotSettings(5, List.of("A", "B")), 40);
    String record = sample(named).get(0);
    named.noted(sample(named).toArray(String[]::new)).both(TA, record, "exclude");

    assertThat(named.outcome(record).state()).isEqualTo(Outcome.State.EXCLUDED_TITLE_ABSTRACT);
  }
}
