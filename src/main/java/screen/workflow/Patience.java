package screen.workflow;

import screen.Failure;
import screen.cli.Session;
import screen.folder.ReviewFolder;


import java.util.function.Supplier;

/** Tries again for a moment what another command may be in the way of. */
public final class Patience {
  private static final int TRIES = 10;
  private static final long BETWEEN_TRIES_MILLIS = 200;

  private Patience() {}

  /**
   * Does the work once with the folder locked for that moment; a person at the terminal need not
   * notice that the folder was locked.
   *
   * @throws Failure of kind LOCKED where it still cannot be done; others, such as a full disk, are
   *     thrown at once
   */
  static <T> T whileLocked(Session session, ReviewFolder folder, String command, Supplier<T> work) {
    for (int tries = 1; ; tries++) {
      try {
        return session.whileLocked(folder, command, work);
      } catch (Failure e) {
        if (tries == TRIES || e.kind() != Failure.Kind.LOCKED) {
          throw e;
        }
        pause();
      }
    }
  }

  /** The same for work without a result. */
  public static void runLocked(Session session, ReviewFolder folder, String command, Runnable work) {
    whileLocked(
        session,
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
