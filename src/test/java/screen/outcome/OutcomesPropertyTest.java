package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import screen.Slow;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Vote;

@Slow
class OutcomesPropertyTest {
  @Provide
  Arbitrary<RandomReviews.Parts> reviews() {
    return RandomReviews.parts();
  }

  @Property(tries = 1000, seed = "2020", edgeCases = EdgeCasesMode.NONE)
  void orderOfFilesAndLinesDoesNotMatter(
      @ForAll("reviews") RandomReviews.Parts parts, @ForAll Random random) {
    List<Vote> shuffled = new ArrayList<>(parts.votes());
    Collections.shuffle(shuffled, random);

    assertThat(Outcomes.of(parts.review(shuffled))).isEqualTo(Outcomes.of(parts.review()));
  }

  @Property(tries = 1000, seed = "2020", edgeCases = EdgeCasesMode.NONE)
  void whateverIsUnsettledAwaitsSomebody(@ForAll("reviews") RandomReviews.Parts parts) {
    Review review = parts.review();
    var outcomes = Outcomes.of(review);

    outcomes
        .values()
        .forEach(
            outcome -> {
              for (Stage stage : Stage.values()) {
                List<String> asked =
                    review.protocol().reviewers().people().stream()
                        .filter(
                            person ->
                                WorkQueue.of(review, outcomes, person, stage)
                                    .contains(outcome.report()))
                        .toList();
                assertThat(asked.isEmpty()).isEqualTo(!isUnsettled(outcome, stage));
              }
            });
  }

  @Property(tries = 1000, seed = "2020", edgeCases = EdgeCasesMode.NONE)
  void nobodyIsAskedTwice(@ForAll("reviews") RandomReviews.Parts parts) {
    Review review = parts.review();
    for (String screener : review.protocol().reviewers().screeners()) {
      for (Stage stage : Stage.values()) {
        for (RecordId report : WorkQueue.of(review, Outcomes.of(review), screener, stage)) {
          assertThat(review.ballots().standing(stage, review.sets().members(report)))
              .doesNotContainKey(screener);
        }
      }
    }
  }

  private static boolean isUnsettled(Outcome outcome, Stage stage) {
    return switch (outcome.state()) {
      case PENDING_TITLE_ABSTRACT, CONFLICT_TITLE_ABSTRACT -> stage == Stage.TITLE_ABSTRACT;
      case PENDING_FULL_TEXT, CONFLICT_FULL_TEXT -> stage == Stage.FULL_TEXT;
      default -> false;
    };
  }
}
