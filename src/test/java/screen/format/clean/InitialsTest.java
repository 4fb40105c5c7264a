package screen.format.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe RA | Roe, RA",
        "van der Berg J.-P. | van der Berg, J.-P.",
        "Roe R A | Roe, R A",
        "Roe RA Jr | Roe, RA Jr",
        "S. A. van der Berg | van der Berg, S. A.",
        "F. -S. Roe | Roe, F. -S.",
        "ROE RA | ROE, RA",
        "Ann Roe | Ann Roe",
        "ROE ANN | ROE ANN",
        "World Sleep Society | World Sleep Society",
        "U.S. Board | U.S. Board",
        "Li W | Li, W",
      })
  void putsACommaBeforeInitials(String name, String apart) {
    assertThat(Initials.withComma(name)).isEqualTo(apart);
  }

  @Test
  void leavesAWholeTextInANamesPlace() {
    String text = "A. " + "b ".repeat(200) + "Roe";

    assertThat(Initials.withComma(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({"J.-P., true", "J P, true", "JPRM, true", "JPRMX, false", "Jo, false", ". J, false"})
  void knowsWhatIsNothingButInitials(String text, boolean are) {
    assertThat(Initials.are(text)).isEqualTo(are);
  }
}
