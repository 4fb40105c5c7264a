package screen.cli.session;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of this machine in its time zone. The zone is looked up when it is asked for, because
 * most commands never do and Java reads the rules of all zones first.
 */
public final class LocalClock extends Clock {
  @Override
  public ZoneId getZone() {
    return ZoneId.systemDefault();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }
}
