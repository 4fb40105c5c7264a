package screen.folder.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that a killed command had written beside their places and could not put there. */
public final class Leftovers {
  private Leftovers() {}

  /** Removes them all; whoever calls holds the lock, so that nobody writes them just now. */
  public static void remove(Path records) {
    try (Stream<Path> all = Files.walk(records)) {
      List<Path> left = all.filter(Leftovers::isTemporary).filter(Files::isRegularFile).toList();
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // they are in nobody's way: the next command tries again
    }
  }

  private static boolean isTemporary(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") && name.endsWith(AtomicFile.TEMPORARY);
  }
}
