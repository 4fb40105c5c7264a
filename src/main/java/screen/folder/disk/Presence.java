package screen.folder.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import screen.Failure;
import screen.Reason;

/**
 * Checks whether a file or folder exists. One that cannot be accessed, or is of the wrong kind, is
 * an error and never counts as missing: unreadable votes are not absent votes.
 */
public final class Presence {
  private Presence() {}

  /**
   * Whether anything exists at this path.
   *
   * @param name the path as messages show it
   * @throws Failure of kind FOLDER if it cannot be determined, or a link is broken
   */
  public static boolean exists(Path path, String name) {
    try {
      Files.readAttributes(path, BasicFileAttributes.class);
      return true;
    } catch (NoSuchFileException e) {
      if (Files.isSymbolicLink(path)) {
        throw Failure.folder("This is a link to a file or folder that is not there.")
            .in(name)
            .because(e);
      }
      requireFoldersAbove(path, name);
      return false;
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in(name).because(e);
    }
  }

  /**
   * Whether there is a folder at this path.
   *
   * @throws Failure as {@link #exists} does, and if the path is not a folder
   */
  public static boolean isFolder(Path path, String name) {
    if (!exists(path, name)) {
      return false;
    }
    if (!Files.isDirectory(path)) {
      throw Failure.folder("This must be a folder, but it is a file. Move the file away.").in(name);
    }
    return true;
  }

  /** Refuses a path below a file: some systems report such a path as missing, others fail. */
  private static void requireFoldersAbove(Path path, String name) {
    Path parent = path.toAbsolutePath().getParent();
    if (parent != null
        && Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(parent)) {
      throw Failure.folder("'" + parent.getFileName() + "' must be a folder, but it is not.")
          .in(name);
    }
  }
}
