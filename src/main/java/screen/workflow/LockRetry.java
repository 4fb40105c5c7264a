package screen.workflow;

import java.util.function.Supplier;
import screen.Console;
import screen.Failure;
import screen.folder.ReviewFolder;

/** Retries work for a moment while another command has locked the folder. */
public final class LockRetry {
  private static final int TRIES = 10;
  private static final long BETWEEN_TRIES_MILLIS = 200;

  private LockRetry() {}

  /**
   * Locks the folder and does the work, retrying so that a person at the terminal does not notice a
   * short lock.
   *
   * @throws Failure of kind LOCKED if the folder stays locked; others, such as a full disk, are
   *     thrown at once
   */
  public static <T> T whileLocked(
      Console console, ReviewFolder folder, String command, Supplier<T> work) {
    for (int tries = 1; ; tries++) {
      try {
        return folder.whileLocked(command, console.now(), work);
      } catch (Failure e) {
        if (tries == TRIES || e.kind() != Failure.Kind.LOCKED) {
          throw e;
        }
        pause();
      }
    }
  }

  /** The same for work without a result. */
  public static void runLocked(
      Console console, ReviewFolder folder, String command, Runnable work) {
    whileLocked(
        console,
        folder,
        command,
        () -> {
          work.run();
          return 0;
        });
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_TRIES_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
