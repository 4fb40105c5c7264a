package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InterpretationBandsTest {
  @ParameterizedTest
  @CsvSource({
    "LANDIS_KOCH, -0.0001, poor",
    "LANDIS_KOCH, 0, slight",
    "LANDIS_KOCH, 0.20, slight",
    "LANDIS_KOCH, 0.205, fair",
    "LANDIS_KOCH, 0.40, fair",
    "LANDIS_KOCH, 0.60, moderate",
    "LANDIS_KOCH, 0.80, substantial",
    "LANDIS_KOCH, 0.8001, almost perfect",
    "ALTMAN, -1, poor",
    "ALTMAN, 0.20, poor",
    "ALTMAN, 0.40, fair",
    "ALTMAN, 0.60, moderate",
    "ALTMAN, 0.80, good",
    "ALTMAN, 1, very good",
    "MCHUGH, -1, none",
    "MCHUGH, 0.204, none",
    "MCHUGH, 0.205, minimal",
    "MCHUGH, 0.394, minimal",
    "MCHUGH, 0.395, weak",
    "MCHUGH, 0.59, weak",
    "MCHUGH, 0.79, moderate",
    "MCHUGH, 0.90, strong",
    "MCHUGH, 0.905, almost perfect",
    "COCHRANE_HANDBOOK, 0.3999, below fair",
    "COCHRANE_HANDBOOK, 0.40, fair",
    "COCHRANE_HANDBOOK, 0.60, good",
    "COCHRANE_HANDBOOK, 0.7499, good",
    "COCHRANE_HANDBOOK, 0.75, excellent",
  })
  void closesTheGapsOfTheOriginals(InterpretationBands bands, double kappa, String word) {
    assertThat(bands.word(kappa)).isEqualTo(word);
  }

  @ParameterizedTest
  @EnumSource
  void coversTheWholeRange(InterpretationBands bands) {
    assertThat(bands.word(-1)).isNotEmpty();
    assertThat(bands.word(1)).isNotEmpty();
  }

  @Test
  void hasNoWordForWhatIsNoKappa() {
    assertThatThrownBy(() -> InterpretationBands.LANDIS_KOCH.word(1.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> InterpretationBands.ALTMAN.word(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
