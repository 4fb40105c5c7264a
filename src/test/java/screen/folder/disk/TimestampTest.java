package screen.folder.disk;

import static org.assertj.core.api.Assertions.assertThat;

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
  @ValueSource(strings = {"", "x:T10:05Z no time", "PMID 10:05"})
  void leavesOtherTextAlone(String text) {
    assertThat(Timestamp.completed(text)).isEqualTo(text);
  }
}
