package screen.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTitleTest {
  private static final String TITLE = "The effect of mirrors on pain: a randomised trial";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Retraction: The effect of mirrors on pain: a randomised trial.",
        "RETRACTED: The Effect of Mirrors on Pain: A Randomised Trial",
        "Retraction notice to \"The effect of mirrors on pain: a randomised trial\" [Pain 12"
            + " (2010) 1-5]",
        "Statement of retraction: The effect of mirrors on pain: a randomised trial",
        "Retraction Note to: The effect of mirrors on pain: a randomised trial",
        "Notice of retraction: Smith J, et al. The effect of mirrors on pain: a randomised trial."
            + " Pain. 2010;12:1-5.",
        "The effect of mirrors on pain: a randomised trial (Retraction of vol 12, pg 1, 2010)",
        "The effect of mirrors on pain: a randomised trial [Retraction]",
        "Editorial expression of concern: The effect of mirrors on pain: a randomised trial",
        "Withdrawal: The effect of mirrors on pain \u2013 a randomised trial",
      })
  void isOnTheArticleThatItRepeats(String notice) {
    assertThat(NoticeTitle.of(notice)).get().matches(it -> it.isOn(TITLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Retraction: Long-term results of the effect of mirrors on pain: a randomised trial",
        "Retraction: The effect of mirrors on pain: a randomised trial and its follow-up",
        "Retraction: The effect of mirrors on pain",
        "Retraction",
        "Retraction of the lung during surgery",
      })
  void isNotOnAnother(String notice) {
    assertThat(NoticeTitle.of(notice).filter(it -> it.isOn(TITLE))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The effect of mirrors on pain: a randomised trial",
        "Withdrawn children and concern at school: a cohort study of mirrors",
        "Publication bias in trials of withdrawal symptoms",
      })
  void articlesAreTiedToNoOther(String title) {
    assertThat(NoticeTitle.of(title).filter(it -> it.isOn(TITLE))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Retraction: Mirrors and pain, Retraction notice",
    "Expression of concern: Mirrors and pain, Expression of concern",
  })
  void saysItsKind(String title, String kind) {
    assertThat(NoticeTitle.of(title)).get().extracting(NoticeTitle::notice).isEqualTo(kind);
  }
}
