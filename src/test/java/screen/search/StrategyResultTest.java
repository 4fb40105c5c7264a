package screen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.search.SearchedArticles.id;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrategyResultTest {
  @Test
  void comparesWhatIsFoundWithWhatIsRelevant() {
    StrategyResult result =
        StrategyResult.of(
            List.of(id("x:1"), id("x:2"), id("x:3"), id("x:4"), id("x:5")),
            List.of(id("x:1"), id("x:2"), id("x:8")));

    assertThat(result.found()).containsExactly(id("x:1"), id("x:2"));
    assertThat(result.missed()).containsExactly(id("x:8"));
    assertThat(result.sensitivity()).hasValue(2.0 / 3);
    assertThat(result.precision()).hasValue(2.0 / 5);
    assertThat(result.numberNeededToRead()).hasValue(2.5);
  }

  @Test
  void leavesUndefinedFiguresOut() {
    StrategyResult nothing = StrategyResult.of(List.of(), List.of());

    assertThat(nothing.sensitivity()).isEmpty();
    assertThat(nothing.precision()).isEmpty();
    assertThat(nothing.numberNeededToRead()).isEmpty();
  }
}
