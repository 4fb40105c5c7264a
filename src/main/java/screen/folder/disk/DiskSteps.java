package screen.folder.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The moments at which a command has just changed what lies on the disk. Nobody watches them but
 * tests, which see there what a process that is killed at that moment leaves behind.
 */
public final class DiskSteps {
  private static final List<Watcher> WATCHERS = new CopyOnWriteArrayList<>();

  private DiskSteps() {}

  /** Is called at each step, in the thread that took it. */
  @FunctionalInterface
  public interface Watcher {
    /**
     * A step was taken.
     *
     * @param step what was done, such as {@code renamed}
     * @param file to which file
     */
    void reached(String step, Path file);
  }

  /** A watch, which ends when it is closed. */
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

  /** Watches all steps, of whatever folder, from now on. */
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
