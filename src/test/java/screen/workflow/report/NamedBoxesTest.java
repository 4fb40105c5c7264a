package screen.workflow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import screen.Failure;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.check.SampleFlow;

/** By which names the records behind a number can be listed. */
class NamedBoxesTest {
  private final Flow flow =
      SampleFlow.example().other(3, Box.OTHER_DROPPED).other(2, Box.OTHER_INCLUDED).build();

  private int count(String name) {
    return new NamedBoxes(flow).of(name).size();
  }

  @ParameterizedTest
  @CsvSource({
    "dropped, 3",
    "other.dropped, 3",
    "Records removed or excluded before retrieval, 3",
    "removed, 17",
    "removed.duplicates, 17",
    "Duplicate records removed, 17",
    "duplicates, 17",
    "excluded, 56",
    "Records excluded, 56",
    "excluded_by.human, 56",
    "records_excluded, 56",
    "identified.by_source.embase, 37",
    "excluded_full_text.by_reason.design, 14",
    "excluded-full-text:design, 14",
    "included.reports, 16",
    "identified.other_methods, 5",
    "Reports assessed for eligibility, 28",
    "conflicts, 0",
    "pending, 0"
  })
  void takesTheNamesOfTheDiagramOfFlowJsonAndOfStatus(String name, int count) {
    assertThat(count(name)).isEqualTo(count);
  }

  @ParameterizedTest
  @EnumSource
  void takesEveryNameOfABox(Box box) {
    Stream.of(box.id(), box.path(), box.key(), box.label())
        .filter(name -> !name.isEmpty())
        .forEach(name -> assertThat(count(name)).as(name).isNotNegative());
    assertThat(count(box.id())).isEqualTo(flow.count(box));
  }

  @Test
  void pointsToTheOtherArm() {
    assertThat(new NamedBoxes(flow).inOtherArm("included"))
        .containsExactly(entry("other-included", 2));
    assertThat(new NamedBoxes(flow).inOtherArm("screened")).isEmpty();
  }

  @Test
  void namesTheNearestWhereThereIsNone() {
    assertThatThrownBy(() -> count("exclude"))
        .isInstanceOf(Failure.class)
        .hasMessage("There is no box 'exclude'. Did you mean 'excluded'?");
    assertThatThrownBy(() -> count("?")).isInstanceOf(Failure.class);
  }
}
