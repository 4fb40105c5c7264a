package screen.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import screen.export.Entries;
import screen.export.Entry;
import screen.export.Rejection;

/**
 * Makes entries on all cores while the file is read, and hands them on in the order of the file, in
 * the thread that reads it: as if there were one thread, which is all that a file of few entries
 * takes.
 *
 * <p>The reading thread lends a hand whenever enough lies before it. Threads that each did one step
 * would wait for the next more than they work.
 */
final class Relay implements Entries, AutoCloseable {
  private static final int BATCH = 16;
  private static final int BATCHES_UNDERWAY = 16;

  private final Entries target;
  private final ExecutorService helpers =
      Executors.newFixedThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors() - 1), Background::thread);
  private final Deque<FutureTask<List<Runnable>>> underway = new ArrayDeque<>();
  private List<Consumer<Entries>> batch = new ArrayList<>(BATCH);

  /**
   * A relay to a target.
   *
   * @param target prepares entries in several threads at a time, and is handed them by the one that
   *     reads
   */
  Relay(Entries target) {
    this.target = target;
  }

  @Override
  public void accept(Entry entry) {
    defer(to -> to.accept(entry));
  }

  @Override
  public void reject(Rejection rejection) {
    defer(to -> to.reject(rejection));
  }

  @Override
  public void leftOut(int line, String text) {
    defer(to -> to.leftOut(line, text));
  }

  @Override
  public void defer(Consumer<Entries> entry) {
    batch.add(entry);
    if (batch.size() == BATCH) {
      if (underway.size() == BATCHES_UNDERWAY) {
        handOnOldest();
      }
      List<Consumer<Entries>> full = batch;
      FutureTask<List<Runnable>> task = new FutureTask<>(() -> made(full));
      underway.add(task);
      helpers.execute(task);
      batch = new ArrayList<>(BATCH);
    }
  }

  /** While it is not made, those are that nobody has begun with: a task runs but once. */
  private void handOnOldest() {
    FutureTask<List<Runnable>> oldest = underway.element();
    Iterator<FutureTask<List<Runnable>>> next = underway.iterator();
    while (!oldest.isDone() && next.hasNext()) {
      next.next().run();
    }
    underway.remove();
    Background.await(oldest).forEach(Runnable::run);
  }

  private List<Runnable> made(List<Consumer<Entries>> entries) {
    Made made = new Made(target);
    entries.forEach(entry -> entry.accept(made));
    return made.steps;
  }

  /** Waits until the target has all of them; what failed on the way fails here. */
  @Override
  public void close() {
    try {
      while (!underway.isEmpty()) {
        handOnOldest();
      }
      made(batch).forEach(Runnable::run);
    } finally {
      helpers.shutdownNow();
    }
  }

  /** What is left to do for entries that are made. */
  private static final class Made implements Entries {
    private final Entries target;
    private final List<Runnable> steps = new ArrayList<>(BATCH);

    Made(Entries target) {
      this.target = target;
    }

    @Override
    public void accept(Entry entry) {
      steps.add(target.prepare(entry));
    }

    @Override
    public void reject(Rejection rejection) {
      steps.add(() -> target.reject(rejection));
    }

    @Override
    public void leftOut(int line, String text) {
      steps.add(() -> target.leftOut(line, text));
    }
  }
}
