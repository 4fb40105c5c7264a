package screen.format.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetMarksTest {
  @ParameterizedTest
  @ValueSource(strings = {"1.2E+01", "3,12E+11", "2E+08", "1.96E+07", "#N/A", "#####"})
  void numbersThatWereRoundedAreLost(String value) {
    assertThat(SpreadsheetMarks.isLost(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"E12", "12E3", "1E5", "E1234", "S12-S19", "e+12", "A1E+02 b", "#3"})
  void articleNumbersAreNot(String value) {
    assertThat(SpreadsheetMarks.isLost(value)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12-Mär", "3. Mrz", "12-mars", "5-janv.", "7-paź", "2-Şub", "1-Okt"})
  void monthsOfManyLanguagesAreDates(String value) {
    assertThat(SpreadsheetMarks.isDate(value)).isTrue();
  }
}
