package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EstimateTest {
  @Test
  void clipsLimitsForPeopleAndKeepsThemForMachines() {
    Estimate kappa = Estimate.of(0.88, 0.12);
    assertThat(kappa.ciHigh().getAsDouble()).isGreaterThan(1);
    assertThat(PairStatistic.COHEN_KAPPA.clipped(kappa).ciHigh()).hasValue(1);
    assertThat(PairStatistic.COHEN_KAPPA.clipped(kappa).ciLow()).isEqualTo(kappa.ciLow());
    assertThat(GroupStatistic.PERCENT_AGREEMENT.clipped(Estimate.of(0.1, 0.1)).ciLow()).hasValue(0);
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
