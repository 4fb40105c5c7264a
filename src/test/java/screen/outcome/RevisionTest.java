package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.outcome.Reviews.FT;
import static screen.outcome.Reviews.TA;

import java.util.List;
import org.junit.jupiter.api.Test;
import screen.agreement.RatingTable;
import screen.votes.Stage;

class RevisionTest {
  private static final List<String> AT_TITLE_ABSTRACT = List.of("include", "maybe", "exclude");

  private final Reviews reviews = new Reviews().records("x:1", "x:2", "x:3");

  @Test
  void countsAScreenersChangesOfMind() {
    reviews.vote(TA, "A", "x:1", "exclude", "include").vote(TA, "B", "x:1", "include");
    reviews.both(TA, "x:2", "exclude");

    assertThat(of(TA).get(0).firstToLast())
        .isEqualTo(
            RatingTable.of(AT_TITLE_ABSTRACT, new long[][] {{0, 0, 0}, {0, 0, 0}, {1, 0, 1}}));
    assertThat(of(TA)).extracting(Revision::changed).containsExactly(1L, 0L);
  }

  @Test
  void countsWhatTheTiebreakerDecidedOtherwise() {
    reviews.vote(TA, "A", "x:1", "exclude").vote(TA, "B", "x:1", "maybe");
    reviews.vote(TA, "T", "x:1", "include").vote(TA, "A", "x:1", "include");
    reviews.vote(TA, "T", "x:1", "include");

    assertThat(of(TA).get(0).independentToFinal())
        .as("A's vote before the tiebreaker's, not the one after it")
        .isEqualTo(
            RatingTable.of(AT_TITLE_ABSTRACT, new long[][] {{0, 0, 0}, {0, 0, 0}, {1, 0, 0}}));
    assertThat(of(TA)).extracting(Revision::overruled).containsExactly(1L, 0L);
  }

  @Test
  void saysNothingOfWhatIsOpen() {
    reviews.vote(TA, "A", "x:1", "exclude", "include");
    reviews.vote(TA, "A", "x:2", "exclude").vote(TA, "B", "x:2", "include");
    assertThat(of(TA)).isEmpty();
  }

  @Test
  void knowsTheVerdictsOfFullTexts() {
    reviews.both(TA, "x:1", "include").vote(FT, "A", "x:1", "not-retrieved", "include");
    reviews.vote(FT, "B", "x:1", "include");

    assertThat(of(FT).get(0).firstToLast().categories())
        .containsExactly("include", "exclude", "not-retrieved", "awaiting", "ongoing");
    assertThat(of(FT)).extracting(Revision::changed).containsExactly(1L, 0L);
  }

  @Test
  void comparesReasonsOnlyWhereBothExcluded() {
    List.of("x:1", "x:2", "x:3").forEach(record -> reviews.both(TA, record, "include"));
    reviews.vote(FT, "A", "x:1", "exclude:first").vote(FT, "B", "x:1", "exclude:second");
    reviews.both(FT, "x:2", "exclude:second");
    reviews.vote(FT, "A", "x:3", "exclude:first", "include").vote(FT, "B", "x:3", "exclude:first");

    Review review = reviews.build();
    RatingTable table =
        IndependentVotes.reasons(review, Outcomes.of(review))
            .orElseThrow()
            .ratedByBoth()
            .get(0)
            .table();
    assertThat(table)
        .isEqualTo(RatingTable.of(List.of("first", "second"), new long[][] {{0, 1}, {0, 1}}));
  }

  private List<Revision> of(Stage stage) {
    Review review = reviews.build();
    return Revision.of(review, Outcomes.of(review), stage);
  }
}
