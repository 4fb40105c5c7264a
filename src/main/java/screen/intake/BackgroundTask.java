package screen.intake;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import screen.Failure;

/** Work in a thread of its own, whose failures are those of whoever awaits it. */
final class BackgroundTask {
  private BackgroundTask() {}

  /** Starts it. */
  static <T> Future<T> start(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    thread(task).start();
    return task;
  }

  /** A thread that keeps no command from ending. */
  static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "intake");
    thread.setDaemon(true);
    return thread;
  }

  /** What came of it. */
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
