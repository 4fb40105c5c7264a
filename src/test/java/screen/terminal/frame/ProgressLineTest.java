package screen.terminal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final StringWriter terminal = new StringWriter();
  private final SetClock clock = new SetClock();

  /** A clock that is moved by hand. */
  private static final class SetClock extends Clock {
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");

    void pass(int millis) {
      now = now.plusMillis(millis);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private ProgressLine line(String what, int parts) {
    return new ProgressLine(new PrintWriter(terminal), clock, what, parts);
  }

  @Test
  void staysAwayFromWorkOfLessThanASecond() {
    try (ProgressLine line = line("Comparing pairs", 4)) {
      line.step(1);
      clock.pass(999);
      line.step(1);
    }
    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void drawsABarAfterASecondAndTakesItAway() {
    try (ProgressLine line = line("Comparing pairs", 4)) {
      clock.pass(1000);
      line.step(1);
      assertThat(terminal.toString())
          .isEqualTo("\rComparing pairs  [######..................] 25 %");
      clock.pass(50);
      line.step(1);
      assertThat(terminal.toString()).endsWith(" 25 %");
      clock.pass(50);
      line.step(2);
      assertThat(terminal.toString())
          .endsWith("\rComparing pairs  [########################] 100 %");
    }
    assertThat(terminal.toString()).endsWith(" 100 %\r" + " ".repeat(49) + "\r");
  }

  @Test
  void countsWhereNobodyKnowsHowManyPartsThereAre() {
    try (ProgressLine line = line("Reading x\u001b[31m.ris", 0)) {
      clock.pass(2000);
      line.step(12_345);
    }
    assertThat(terminal.toString()).doesNotContain("\u001b").contains(".ris  12,345");
  }

  @Test
  void showsNoMoreThanEverythingWhereMoreIsDoneThanWasExpected() {
    ProgressLine line = line("Reading", 2);
    clock.pass(2000);
    line.step(5);
    assertThat(terminal.toString()).endsWith("] 100 %");
  }

  @Test
  void isSilentOnceItIsClosed() {
    ProgressLine line = line("Reading", 2);
    line.close();
    clock.pass(2000);
    line.step(1);
    assertThat(terminal.toString()).isEmpty();
  }
}
