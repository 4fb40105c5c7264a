package screen.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesTest {
  @ParameterizedTest
  @CsvSource({
    "RETRACTED: Mirrors and pain, Retracted",
    "WITHDRAWN: Mirrors and pain, Withdrawn",
    "[Retracted] Mirrors and pain, Retracted",
    "'Mirrors and pain (Retracted article. See vol. 9, pg. 22, 2009)', Retracted",
    "Mirrors and pain [Retraction in: Pain. 2012;3:4], Retracted",
    "Mirrors and pain (Retracted), Retracted",
    "Withdrawn children and pain, ''",
    "Mirrors (retraction of the lung) and pain, ''",
    "Retraction: Mirrors and pain, ''",
  })
  void areFoundInTheArticlesOwnTitle(String title, String notice) {
    Fields fields = Fields.builder().add(Field.TITLE, title).build();

    assertThat(String.join(",", Notices.in(fields))).isEqualTo(notice);
  }
}
