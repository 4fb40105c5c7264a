package screen.workflow;

import java.util.function.Supplier;
import screen.Console;
import screen.Failure;
import screen.folder.ReviewFolder;

/** Tries again for a moment what another command may be in the way of. */
public final class LockRetry {
  private static final int TRIES = 10;
  private static final long BETWEEN_TRIES_MILLIS = 200;

  private LockRetry() {}

  /**
   * Does the work once with the folder locked for that moment; a person at the terminal need not
   * notice that the folder was locked.
   *
   * @throws Failure of kind LOCKED where it still cannot be done; others, such as a full disk, are
   *     thrown at once
   */
  static <T> T whileLocked(Console console, ReviewFolder folder, String command, Supplier<T> work) {
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
