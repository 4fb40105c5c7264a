package screen.folder.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import screen.Failure;
import screen.Reason;

/**
 * The lock on the review folder, held by every command that writes.
 *
 * <p>It is a lock of the operating system, which ends with the process in any case: a lock file
 * left by a crash does not lock the folder. The text of the file only says which command has the
 * lock and since when.
 */
public final class FolderLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  /** The lock file if its folder was created for it. */
  private final Optional<Path> created;

  private FolderLock(FileChannel channel, FileLock lock, Optional<Path> created) {
    this.created = created;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock at once or fails.
   *
   * @throws Failure of kind LOCKED if another process has the lock, of kind FOLDER if the folder
   *     cannot be written
   */
  public static FolderLock acquire(Path file, String command, OffsetDateTime now) {
    try {
      Path parent = file.toAbsolutePath().getParent();
      boolean created = parent != null && !Files.exists(parent);
      if (parent != null) {
        Files.createDirectories(parent);
      }
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw Failure.locked(
                "The review folder is in use: "
                    + holder(file)
                    + ". Wait for it to end, or end it, and try again.")
            .in(file.toString());
      }
      try {
        sign(channel, command, now);
      } catch (IOException e) {
        channel.close();
        throw e;
      }
      return new FolderLock(channel, lock, created ? Optional.of(file) : Optional.empty());
    } catch (IOException e) {
      throw Failure.folder(
              "Cannot write to the review folder: " + Reason.of(e) + ". Nothing was changed.")
          .in(file.toString())
          .because(e);
    }
  }

  private static void sign(FileChannel channel, String command, OffsetDateTime now)
      throws IOException {
    channel.truncate(0);
    channel.write(
        StandardCharsets.UTF_8.encode(
            "`screen "
                + command
                + "`, process "
                + ProcessHandle.current().pid()
                + ", since "
                + Timestamp.of(now)
                + "\n"));
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(Path file) {
    try {
      String text = Files.readString(file).strip();
      return text.isEmpty() ? "another process is using it" : text;
    } catch (IOException e) {
      return "another process is using it";
    }
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      if (created.isPresent()) {
        removeFolderOf(created.get());
      }
      lock.release();
      channel.close();
    } catch (IOException e) {
      // the operating system releases it with the process
    }
  }

  /**
   * Removes the folder if it contains only the lock file, as after a command that changed nothing.
   */
  private static void removeFolderOf(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (!files.allMatch(it -> it.getFileName().equals(file.getFileName()))) {
        return;
      }
    }
    Files.delete(file);
    Files.delete(folder);
  }
}
