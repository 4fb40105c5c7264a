package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EstimateTest {
  @Test
  void limitsAreReportedWithinTheRangeOfTheStatistic() {
    RatingTable table =
        RatingTable.of(List.of("include", "exclude"), new long[][] {{6, 0}, {1, 11}});
    Estimate kappa = PairStatistic.COHEN_KAPPA.of(table);
    assertThat(kappa.ciHigh().getAsDouble()).isGreaterThan(1);
    assertThat(PairStatistic.COHEN_KAPPA.reported(table).ciHigh()).hasValue(1);
    assertThat(PairStatistic.COHEN_KAPPA.reported(table).ciLow()).isEqualTo(kappa.ciLow());
  }

  @Test
  void kappaHasNoLimitsWhereAScreenerUsedOneCategory() {
    for (long[][] counts :
        List.of(new long[][] {{0, 1}, {0, 10}}, new long[][] {{0, 0}, {1, 10}})) {
      RatingTable table = RatingTable.of(List.of("include", "exclude"), counts);
      Estimate kappa = PairStatistic.COHEN_KAPPA.reported(table);
      assertThat(kappa.value()).hasValue(0);
      assertThat(kappa.ciLow()).isEmpty();
      assertThat(kappa.ciHigh()).isEmpty();
      assertThat(PairStatistic.PERCENT_AGREEMENT.reported(table).ciLow()).isPresent();
    }
  }

  @Test
  void clipsNothingWhereThereIsNothing() {
    assertThat(Estimate.undefined().clippedTo(-1, 1)).isEqualTo(Estimate.undefined());
    assertThat(Estimate.of(0.5).clippedTo(-1, 1)).isEqualTo(Estimate.of(0.5));
  }

  @Test
  void letsNothingOutThatIsNoNumber() {
    assertThatThrownBy(() -> Estimate.of(Double.NaN)).hasMessage("not a finite number: NaN");
    assertThatThrownBy(() -> Estimate.of(0, Double.POSITIVE_INFINITY))
        .hasMessage("not a finite number: Infinity");
    assertThatThrownBy(() -> Estimate.of(0, 1, Double.NEGATIVE_INFINITY, 0))
        .hasMessage("not a finite number: -Infinity");
    assertThatThrownBy(() -> Estimate.of(0, 1, 0, Double.NaN))
        .hasMessage("not a finite number: NaN");
    assertThatThrownBy(() -> Estimate.of(0, -1, 0, 0)).hasMessageContaining("not negative: -1.0");
  }

  @Test
  void hasLimitsInPairsAndNoneWithoutAValue() {
    OptionalDouble none = OptionalDouble.empty();
    OptionalDouble one = OptionalDouble.of(1);
    assertThatThrownBy(() -> new Estimate(none, one, none, none))
        .hasMessage("an undefined value has no standard error and no limits");
    assertThatThrownBy(() -> new Estimate(none, none, one, one))
        .hasMessage("an undefined value has no standard error and no limits");
    assertThatThrownBy(() -> new Estimate(one, one, one, none)).hasMessageStartingWith("limits");
    assertThatThrownBy(() -> Estimate.of(1, 1, 1, 0)).hasMessageStartingWith("limits");
  }
}
