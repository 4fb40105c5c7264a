package screen.folder.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-22T10:05Z, 2026-11-22T10:05:00Z",
    "2026-11-22T00:00+01:00, 2026-11-22T00:00:00+01:00",
    "2026-11-22T10:05:09-03:30, 2026-11-22T10:05:09-03:30"
  })
  void alwaysHasSeconds(String time, String written) {
    assertThat(Timestamp.of(OffsetDateTime.parse(time))).isEqualTo(written);
    assertThat(Timestamp.completed("x:1 x:2 A " + time)).isEqualTo("x:1 x:2 A " + written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22T10:05:09Z",
        "2024-02-29T23:59:59+18:00",
        "0001-01-01T00:00:00-03:30",
        "2026-11-22T10:05:09-00:00",
        "2026-11-22T10:05+01:00",
        "2026-11-22T10:05:09.25Z",
        "2026-11-22t10:05:09z",
        "2026-11-22T10:05:09+01:00:30"
      })
  void readsTimesAsJavaDoes(String time) {
    assertThat(Timestamp.parse(time)).isEqualTo(OffsetDateTime.parse(time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-22T10:05:09",
        "2026-02-29T10:05:09Z",
        "2026-11-22T24:00:00Z",
        "2026-11-22T10:60:00Z",
        "2026-11-22 10:05:09Z",
        "2026-11-22T10:05:09+19:00",
        "2026-11-22T10:05:09-01:60",
        "2026-11-22T10:05:0\u0663Z"
      })
  void refusesOtherTexts(String text) {
    assertThatThrownBy(() -> Timestamp.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x:T10:05Z no time", "PMID 10:05"})
  void leavesOtherTextAlone(String text) {
    assertThat(Timestamp.completed(text)).isEqualTo(text);
  }
}
