package screen.ai.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitivityLimitsTest {
  private static final double ERROR = 0.05;

  /** The numbers of relevant records with so many misses that show 95 % at 95 % are well known. */
  @ParameterizedTest
  @CsvSource({"0, 59", "1, 93", "2, 124"})
  void showsNinetyFivePercentByTheKnownNumbersOfRelevantRecords(int missed, int relevant) {
    assertThat(SensitivityLimits.ofDrawn(relevant - missed, relevant, ERROR))
        .isGreaterThanOrEqualTo(0.95);
    assertThat(SensitivityLimits.ofDrawn(relevant - missed - 1, relevant - 1, ERROR))
        .isLessThan(0.95);
  }

  @Test
  void boundsTheShareMissedAtOnePercentByTwoHundredAndNinetyNine() {
    int records = 1_000_000;

    assertThat(SensitivityLimits.mostMissed(records, 299, 0, ERROR))
        .isBetween(records / 100 - 50, records / 100);
    assertThat(SensitivityLimits.mostMissed(records, 295, 0, ERROR)).isGreaterThan(records / 100);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, 0, 0", // all were judged
    "10, 10, 4, 4",
    "10, 0, 0, 10", // none was
    "10, 5, 0, 3", // C(6,5)/C(10,5) = 0.024 for 4
    "0, 0, 0, 0"
  })
  void givesTheMostRelevantRecordsThatAreLeft(int excluded, int drawn, int relevant, int most) {
    assertThat(SensitivityLimits.mostMissed(excluded, drawn, relevant, ERROR)).isEqualTo(most);
  }

  @Test
  void agreesWithCountingEverySampleOfSmallSets() {
    for (int all = 1; all <= 14; all++) {
      for (int drawn = 0; drawn <= all; drawn++) {
        for (int found = 0; found <= drawn; found++) {
          assertThat(SensitivityLimits.mostMissed(all, drawn, found, ERROR))
              .as("%d of %d of %d", found, drawn, all)
              .isEqualTo(counted(all, drawn, found));
        }
      }
    }
  }

  private static int counted(int all, int drawn, int found) {
    int most = found;
    for (int relevant = found; relevant <= all - (drawn - found); relevant++) {
      double few = 0;
      for (int i = 0; i <= found; i++) {
        few += choose(relevant, i) * choose(all - relevant, drawn - i);
      }
      if (few / choose(all, drawn) > ERROR) {
        most = relevant;
      }
    }
    return most;
  }

  private static double choose(int n, int k) {
    double ways = k < 0 || k > n ? 0 : 1;
    for (int i = 1; i <= Math.min(k, n); i++) {
      ways = ways * (n - k + i) / i;
    }
    return ways;
  }

  @Test
  void staysExactWhereProbabilitiesAreTinierThanANumberCanBe() {
    int most = SensitivityLimits.mostMissed(100_000, 20_000, 10_000, ERROR);

    assertThat(most).isBetween(50_300, 50_700);
    assertThat(SensitivityLimits.mostMissed(100_000, 99_999, 50_000, ERROR)).isEqualTo(50_001);
  }

  @Test
  void saysNothingWithoutARelevantRecord() {
    assertThat(SensitivityLimits.ofDrawn(0, 0, ERROR)).isZero();
    assertThat(SensitivityLimits.least(0, 0)).isZero();
    assertThat(SensitivityLimits.least(0, 3)).isZero();
    assertThat(SensitivityLimits.least(19, 1)).isEqualTo(0.95);
  }

  @Test
  void refusesNumbersThatCannotBe() {
    assertThatThrownBy(() -> SensitivityLimits.mostMissed(5, 6, 0, ERROR))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SensitivityLimits.mostMissed(5, 2, 3, ERROR))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
