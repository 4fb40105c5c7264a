package screen.folder.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A temporary folder of one process. The process has a lock on a file next to it. The lock ends
 * with the process in any case, so that folders left by a killed process can be recognised.
 */
public final class TemporaryFolder implements AutoCloseable {
  private static final String PREFIX = ".scratch-";
  private static final String LOCK = ".lock";

  /** The lock files of this process. */
  private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

  private final Path lockFile;
  private final FileChannel lock;

  private TemporaryFolder(Path lockFile, FileChannel lock) {
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /** Creates a temporary folder within a folder, which is created too if missing. */
  static TemporaryFolder in(Path parent) throws IOException {
    Files.createDirectories(parent);
    Path lockFile = Files.createTempFile(parent, PREFIX, LOCK);
    FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.WRITE);
    TemporaryFolder temporary = new TemporaryFolder(lockFile, lock);
    try {
      lock.lock();
      IN_USE.add(lockFile.toAbsolutePath());
      Files.createDirectory(temporary.folder());
      return temporary;
    } catch (IOException e) {
      temporary.close();
      throw e;
    }
  }

  Path folder() {
    return folderOf(lockFile);
  }

  /** Removes the folders of processes that have ended. */
  public static void removeLeft(Path parent) {
    try (DirectoryStream<Path> lockFiles = Files.newDirectoryStream(parent, PREFIX + "*" + LOCK)) {
      for (Path lockFile : lockFiles) {
        // Closing a second channel to a file would release this process's lock on it.
        if (!IN_USE.contains(lockFile.toAbsolutePath())) {
          removeIfLeft(lockFile);
        }
      }
    } catch (IOException e) {
      // they do no harm; the next command tries again
    }
  }

  private static void removeIfLeft(Path lockFile) {
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
      if (tryLock(channel) != null) {
        new TemporaryFolder(lockFile, channel).close();
      }
    } catch (IOException e) {
      // it does no harm; the next command tries again
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Deletes the folder with its content. */
  @Override
  public void close() throws IOException {
    // If a file cannot be deleted, the lock still ends, and the next command tries again.
    try (lock) {
      deleteFolder();
    } finally {
      IN_USE.remove(lockFile.toAbsolutePath());
    }
    Files.deleteIfExists(lockFile);
  }

  private void deleteFolder() throws IOException {
    if (Files.isDirectory(folder())) {
      Folders.delete(folder());
    }
  }

  private static Path folderOf(Path lockFile) {
    String name = String.valueOf(lockFile.getFileName());
    return lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length()));
  }
}
