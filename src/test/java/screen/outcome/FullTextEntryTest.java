package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.outcome.Reviews.FT;
import static screen.outcome.Reviews.TA;

import java.util.List;
import org.junit.jupiter.api.Test;
import screen.outcome.Outcome.State;
import screen.votes.Stage;

/** Records of other methods: x is a database, c citation searching. */
class FullTextEntryTest {
  private final Reviews review = new Reviews().records("c:1", "c:2", "x:1");

  @Test
  void enterAtFullText() {
    assertThat(review.outcome("c:1").state()).isEqualTo(State.PENDING_FULL_TEXT);
    assertThat(review.queue("A", TA)).containsExactly("x:1");
    assertThat(review.queue("A", FT)).containsExactly("c:1", "c:2");
    assertThat(objections(FT, "c:1")).isEmpty();
    review.both(FT, "c:1", "include");
    assertThat(review.outcome("c:1").state()).isEqualTo(State.INCLUDED);
  }

  @Test
  void titlesAreScreenedWhereThatWasBegun() {
    assertThat(objections(TA, "c:1")).isEmpty();
    review.vote(TA, "A", "c:1", "exclude");

    assertThat(review.outcome("c:1").state()).isEqualTo(State.PENDING_TITLE_ABSTRACT);
    assertThat(review.outcome("c:2").state())
        .as("another record of that source")
        .isEqualTo(State.PENDING_TITLE_ABSTRACT);
    assertThat(objections(FT, "c:2")).isNotEmpty();
  }

  @Test
  void aTitleVotedOnAfterFullTextsMovesNothing() {
    review.both(FT, "c:1", "include").nextDay().vote(TA, "B", "c:1", "exclude");

    assertThat(review.outcome("c:1").state()).isEqualTo(State.INCLUDED);
    assertThat(review.outcome("c:2").state()).isEqualTo(State.PENDING_FULL_TEXT);
    assertThat(objections(TA, "c:2")).first().asString().contains("screen-titles: true");
  }

  @Test
  void aDuplicateOfADatabaseRecordIsThatRecord() {
    review.fold("c:1", "x:1");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_TITLE_ABSTRACT);
  }

  @Test
  void rulesRemoveThemBeforeAnybodyReads() {
    review.vote(TA, "robot", "c:1", "exclude");

    assertThat(review.outcome("c:1").state()).isEqualTo(State.REMOVED_BY_AUTOMATION);
    review.vote(FT, "A", "c:1", "include");
    assertThat(review.outcome("c:1").state()).isEqualTo(State.PENDING_FULL_TEXT);
  }

  private List<String> objections(Stage stage, String record) {
    Review now = review.build();
    return new VotingRules(now, Outcomes.of(now), "A", stage).objectionsTo(Reviews.id(record));
  }
}
