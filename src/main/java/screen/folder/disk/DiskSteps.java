package screen.folder.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Signals each change of the disk. Only tests listen, to see what a process killed at that moment
 * leaves behind.
 */
public final class DiskSteps {
  private static final List<Watcher> WATCHERS = new CopyOnWriteArrayList<>();

  private DiskSteps() {}

  /** Called after each step, in the thread that took it. */
  @FunctionalInterface
  public interface Watcher {
    /**
     * A step was taken.
     *
     * @param step the kind of step, such as {@code renamed}
     * @param file the file concerned
     */
    void reached(String step, Path file);
  }

  /** A registration that ends when closed. */
  public static final class Watch implements AutoCloseable {
    private final Watcher watcher;

    private Watch(Watcher watcher) {
      this.watcher = watcher;
    }

    @Override
    public void close() {
      WATCHERS.remove(watcher);
    }
  }

  /** Registers a watcher for all steps in any folder. */
  public static Watch watch(Watcher watcher) {
    WATCHERS.add(watcher);
    return new Watch(watcher);
  }

  static void reached(String step, Path file) {
    for (Watcher watcher : WATCHERS) {
      watcher.reached(step, file);
    }
  }
}
