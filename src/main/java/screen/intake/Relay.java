package screen.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import screen.export.Entries;
import screen.export.Entry;
import screen.export.Rejection;

/**
 * Makes entries in a second thread and hands them on in a third, while the file is read. They come
 * out one by one in the order of the file, as if there were one thread; a file of few entries makes
 * do with it.
 */
final class Relay implements Entries, AutoCloseable {
  private static final int BATCH = 16;
  private static final int BATCHES_UNDERWAY = 8;

  private final Entries target;
  private final ExecutorService maker = Executors.newSingleThreadExecutor(Background::thread);
  private final ExecutorService hander = Executors.newSingleThreadExecutor(Background::thread);
  private final Deque<Future<?>> underway = new ArrayDeque<>();
  private List<Consumer<Entries>> batch = new ArrayList<>(BATCH);

  /**
   * @param target is called by one thread at a time
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
        Background.await(underway.remove());
      }
      List<Consumer<Entries>> full = batch;
      Future<Made> made = maker.submit(() -> Made.of(full));
      underway.add(hander.submit(() -> Background.await(made).handTo(target)));
      batch = new ArrayList<>(BATCH);
    }
  }

  /** Waits until the target has all of them; what failed on the way fails here. */
  @Override
  public void close() {
    try {
      while (!underway.isEmpty()) {
        Background.await(underway.remove());
      }
      Made.of(batch).handTo(target);
    } finally {
      maker.shutdownNow();
      hander.shutdownNow();
      awaitEnd(maker);
      awaitEnd(hander);
    }
  }

  /** Nothing may write to the target once its owner believes that all is over. */
  private static void awaitEnd(ExecutorService worker) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = worker.awaitTermination(1, TimeUnit.HOURS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Entries that are made, and not yet handed on. */
  private static final class Made implements Entries {
    private final List<Consumer<Entries>> all = new ArrayList<>(BATCH);

    static Made of(List<Consumer<Entries>> entries) {
      Made made = new Made();
      entries.forEach(entry -> entry.accept(made));
      return made;
    }

    void handTo(Entries target) {
      all.forEach(entry -> entry.accept(target));
    }

    @Override
    public void accept(Entry entry) {
      all.add(to -> to.accept(entry));
    }

    @Override
    public void reject(Rejection rejection) {
      all.add(to -> to.reject(rejection));
    }

    @Override
    public void leftOut(int line, String text) {
      all.add(to -> to.leftOut(line, text));
    }
  }
}
