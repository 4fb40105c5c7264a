package screen.intake;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import screen.Failure;

/** Runs work in a thread of its own; its failures are thrown where it is awaited. */
final class BackgroundTask {
  private BackgroundTask() {}

  /** Starts the work at once. */
  static <T> Future<T> start(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    thread(task).start();
    return task;
  }

  /** A daemon thread, so that it does not keep a command from ending. */
  static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "intake");
    thread.setDaemon(true);
    return thread;
  }

  /** Waits for the result, or throws the failure of the work. */
  static <T> T await(Future<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.input("Interrupted while reading; nothing was changed.").because(e);
    }
  }
}
