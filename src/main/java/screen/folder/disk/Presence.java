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
 * Whether there is a file or a folder. What cannot be looked at, or is of another kind, is an error
 * and never taken for nothing: votes that cannot be read are not no votes.
 */
public final class Presence {
  private Presence() {}

  /**
   * Whether anything has this name.
   *
   * @param name as the user knows it
   * @throws Failure of kind FOLDER where that cannot be found out, or a link leads nowhere
   */
  public static boolean isThere(Path path, String name) {
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
   * Whether there is a folder of this name.
   *
   * @throws Failure as {@link #isThere} does, and where something else than a folder has the name
   */
  public static boolean isFolder(Path path, String name) {
    if (!isThere(path, name)) {
      return false;
    }
    if (!Files.isDirectory(path)) {
      throw Failure.folder("This must be a folder, and is a file. Move it away.").in(name);
    }
    return true;
  }

  /** Below a file nothing can be; some systems say that there is nothing, others fail. */
  private static void requireFoldersAbove(Path path, String name) {
    Path parent = path.toAbsolutePath().getParent();
    if (parent != null
        && Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(parent)) {
      throw Failure.folder("What " + parent.getFileName() + " names must be a folder, and is not.")
          .in(name);
    }
  }
}
