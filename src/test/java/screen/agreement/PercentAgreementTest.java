package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PercentAgreementTest {
  private static final List<String> VERDICTS = List.of("include", "exclude");

  @Test
  void limitsEncloseTheShareWhereAllOrNoneAgree() {
    for (long n = 1; n <= 1000; n++) {
      Estimate none = PercentAgreement.of(RatingTable.of(VERDICTS, new long[][] {{0, n}, {0, 0}}));
      Estimate all = PercentAgreement.of(RatingTable.of(VERDICTS, new long[][] {{n, 0}, {0, 0}}));
      assertThat(none.ciLow()).as("low of 0 of %d", n).hasValue(0);
      assertThat(all.ciHigh()).as("high of %d of %d", n, n).hasValue(1);
    }
  }
}
