package screen.format.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AffiliationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Roe A., a.roe@example.org; Doe J.) School of Night Work, Nowhere",
        "(Doe J.; Poe E.) Unit for Sleep, City Road, Nowhere",
        "Department of Sleep, University of Nowhere, Nowhere",
        "a.roe@example.org"
      })
  void knowsAffiliations(String value) {
    assertThat(Affiliation.is(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "Suppl 1",
        "4 Pt 2",
        "(Suppl. 2)",
        "Special Issue: Sleep, Work and Health",
        "12 (Abstracts of the 3rd Congress, Nowhere)",
        "University issue"
      })
  void leavesIssuesAlone(String value) {
    assertThat(Affiliation.is(value)).isFalse();
  }
}
