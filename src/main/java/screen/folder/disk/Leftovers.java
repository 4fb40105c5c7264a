package screen.folder.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Removes temporary files that a killed command did not put in place. */
public final class Leftovers {
  private Leftovers() {}

  /** Removes them all. The caller must hold the lock, so that no other process is writing them. */
  public static void remove(Path records) {
    try (Stream<Path> all = Files.walk(records)) {
      List<Path> left = all.filter(Leftovers::isTemporary).filter(Files::isRegularFile).toList();
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // they do no harm; the next command tries again
    }
  }

  private static boolean isTemporary(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") && name.endsWith(AtomicFile.TEMPORARY);
  }
}
