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
import java.util.function.LongSupplier;
import screen.format.entry.Entries;
import screen.format.entry.Entry;
import screen.format.entry.Rejection;

/**
 * Builds entries on all cores while the file is read. They reach the target in the order of the
 * file, in the reading thread, as if there were only that thread. A small file uses no other.
 *
 * <p>The reading thread helps when enough batches wait. A pipeline with one step per thread would
 * mostly wait for its slowest step.
 */
final class ParallelEntries implements Entries, AutoCloseable {
  private static final int BATCH = 16;
  private static final int BATCHES_UNDERWAY = 16;

  /** The number of characters after which a batch is full, even with few entries. */
  private static final int LONG_BATCH = 1 << 20;

  /** The most characters to read ahead of the entries handed on. */
  private static final int AHEAD = 1 << 23;

  private final Target target;
  private final ExecutorService helpers =
      Executors.newFixedThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors() - 1), BackgroundTask::thread);
  private final LongSupplier position;
  private final Deque<Batch> underway = new ArrayDeque<>();
  private List<Consumer<Entries>> batch = new ArrayList<>(BATCH);
  private long begun;

  /** Takes entries; a part of the work can be done in any thread and order. */
  interface Target extends Entries {
    /**
     * Does the part of accepting an entry that can be done in any thread and order.
     *
     * @return the rest of the work, to be run in the order of the file
     */
    Runnable prepare(Entry entry);

    @Override
    default void accept(Entry entry) {
      prepare(entry).run();
    }
  }

  /**
   * Entries that are built together.
   *
   * @param begun the characters of the file read before them
   */
  private record Batch(FutureTask<List<Runnable>> task, long begun) {}

  /**
   * Passes entries to a target.
   *
   * @param position the number of characters of the file read so far
   * @param target prepares entries in several threads at once; the reading thread runs the rest
   */
  ParallelEntries(Target target, LongSupplier position) {
    this.target = target;
    this.position = position;
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
  public void leftOut(List<String> columns) {
    defer(to -> to.leftOut(columns));
  }

  @Override
  public void defer(Consumer<Entries> entry) {
    batch.add(entry);
    long now = position.getAsLong();
    if (batch.size() == BATCH || now - begun >= LONG_BATCH) {
      while (underway.size() == BATCHES_UNDERWAY || isFarAhead(now)) {
        handOnOldest();
      }
      List<Consumer<Entries>> full = batch;
      FutureTask<List<Runnable>> task = new FutureTask<>(() -> steps(full));
      underway.add(new Batch(task, begun));
      helpers.execute(task);
      batch = new ArrayList<>(BATCH);
      begun = now;
    }
  }

  private boolean isFarAhead(long now) {
    return !underway.isEmpty() && now - underway.element().begun() > AHEAD;
  }

  /**
   * Hands on the oldest batch. Until it is ready, runs waiting batches here: a task that another
   * thread has started is not run again.
   */
  private void handOnOldest() {
    FutureTask<List<Runnable>> oldest = underway.element().task();
    Iterator<Batch> next = underway.iterator();
    while (!oldest.isDone() && next.hasNext()) {
      next.next().task().run();
    }
    underway.remove();
    BackgroundTask.await(oldest).forEach(Runnable::run);
  }

  private List<Runnable> steps(List<Consumer<Entries>> entries) {
    StepCollector collector = new StepCollector(target);
    entries.forEach(entry -> entry.accept(collector));
    return collector.steps;
  }

  /** Waits until the target has all entries, and throws what failed on the way. */
  @Override
  public void close() {
    try {
      while (!underway.isEmpty()) {
        handOnOldest();
      }
      steps(batch).forEach(Runnable::run);
    } finally {
      helpers.shutdownNow();
    }
  }

  /** Collects the remaining steps for a batch of entries. */
  private static final class StepCollector implements Entries {
    private final Target target;
    private final List<Runnable> steps = new ArrayList<>(BATCH);

    StepCollector(Target target) {
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

    @Override
    public void leftOut(List<String> columns) {
      steps.add(() -> target.leftOut(columns));
    }
  }
}
