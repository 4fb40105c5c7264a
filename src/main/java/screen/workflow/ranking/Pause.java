package screen.workflow.ranking;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Holds back work in the background for a moment, in which somebody waits for an answer. */
final class Pause {
  /** The time in which an answer should be there. */
  private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final AtomicBoolean asked = new AtomicBoolean();

  /** Asks for a pause. */
  void begin() {
    asked.set(true);
  }

  /** Makes the pauses that were asked for, also while it waits; returns at once if none was. */
  void keep() {
    while (asked.getAndSet(false)) {
      LockSupport.parkNanos(NANOS);
    }
  }
}
