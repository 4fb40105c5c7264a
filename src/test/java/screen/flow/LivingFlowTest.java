package screen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.protocol.ReportSettings;
import screen.protocol.ReportSettings.Living;
import screen.protocol.ReportSettings.Living.Layout;

class LivingFlowTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EACH              | Version 1, 2024-01; Version 2, 2024-06; Version 3, 2025-01
          ALL               | Base and updates, 2024-01 to 2025-01
          BASE_AND_UPDATES  | Base, 2024-01; Updates, 2024-06 to 2025-01
          PREVIOUS_AND_LAST | Previous searches, 2024-01 to 2024-06; Last update, 2025-01
          """)
  void namesTheVersionsOfEachColumn(Layout layout, String labels) {
    assertThat(living(layout).columns())
        .extracting(Versions.Column::label)
        .containsExactly(labels.split("; "));
  }

  @Test
  void saysWhichVersionItIsAndWhatTheTeamSaysOfIt() {
    assertThat(living(Layout.EACH).status())
        .isEqualTo(
            "Living systematic review, version 3 (3 rounds of searching, last searched on"
                + " 2025-01-15). Searches are repeated monthly.");
  }

  /** The report of 2025 is of a study that the first version included. */
  @Test
  void countsAStudyInTheVersionThatIncludedItFirst() {
    assertThat(living(Layout.EACH).columns())
        .extracting(column -> column.flow().included())
        .containsExactly(new Flow.Included(2, 3), new Flow.Included(0, 0), new Flow.Included(1, 2));
    assertThat(living(Layout.PREVIOUS_AND_LAST).columns())
        .extracting(column -> column.flow().total())
        .containsExactly(new Flow.Included(2, 3), new Flow.Included(3, 5));
  }

  @Test
  void showsARoundOnceAndAReviewThatIsNotLivingToo() {
    RoundReview made = new RoundReview(settings(Layout.EACH));
    Flow round = Flows.ofRound(made.review(), made.outcomes(), "2024-06");

    for (Versions versions :
        List.of(
            LivingFlow.of(made.review(), made.outcomes(), round),
            new RoundReview(ReportSettings.DEFAULT).versions())) {
      assertThat(versions.isLiving()).isFalse();
      assertThat(versions.columns()).hasSize(1);
    }
  }

  private static Versions living(Layout layout) {
    return new RoundReview(settings(layout)).versions();
  }

  private static ReportSettings settings(Layout layout) {
    return ReportSettings.DEFAULT.with(new Living(layout, "Searches are repeated monthly."));
  }
}
