package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatingTableTest {
  private static final List<String> TWO = List.of("include", "exclude");

  @Test
  void countsOnlyRecordsThatBothJudged() {
    RatingTable table =
        RatingTable.tally(
            TWO,
            Map.of("r1", "include", "r2", "exclude", "r3", "include"),
            Map.of("r1", "include", "r2", "include", "r4", "exclude"));
    assertThat(table).isEqualTo(RatingTable.of(TWO, new long[][] {{1, 0}, {1, 0}}));
  }

  @Test
  void hasReviewerOneInItsRows() {
    RatingTable table = RatingTable.of(TWO, new long[][] {{1, 2}, {3, 4}});
    assertThat(table.rowTotal(0)).isEqualTo(3);
    assertThat(table.columnTotal(0)).isEqualTo(4);
    assertThat(table.agreements()).isEqualTo(5);
    assertThat(table.total()).isEqualTo(10);
  }

  @Test
  void refusesACategoryThatIsNotOffered() {
    assertThatThrownBy(() -> RatingTable.tally(TWO, Map.of("r1", "yes"), Map.of("r1", "include")))
        .hasMessage("\"yes\" is none of [include, exclude]");
  }

  @Test
  void refusesCountsThatDoNotFit() {
    assertThatThrownBy(() -> RatingTable.of(TWO, new long[][] {{1, 2}}))
        .hasMessage("2 categories need 2 rows of 2 counts");
    assertThatThrownBy(() -> RatingTable.of(TWO, new long[][] {{1, 2}, {3}}))
        .hasMessage("2 categories need 2 rows of 2 counts");
    assertThatThrownBy(() -> RatingTable.of(TWO, new long[][] {{1, 2}, {3, -1}}))
        .hasMessageStartingWith("a count is not negative");
  }

  @Test
  void refusesCategoriesThatAreMissingOrDouble() {
    assertThatThrownBy(() -> RatingTable.of(List.of(), new long[0][0]))
        .hasMessageStartingWith("categories must be named");
    assertThatThrownBy(() -> RatingTable.of(List.of("a", "a"), new long[2][2]))
        .hasMessageStartingWith("categories must be named");
  }

  @Test
  void doesNotWrapAroundSilently() {
    RatingTable table = RatingTable.of(TWO, new long[][] {{Long.MAX_VALUE, 1}, {0, 0}});
    assertThatThrownBy(table::total).isInstanceOf(ArithmeticException.class);
  }
}
