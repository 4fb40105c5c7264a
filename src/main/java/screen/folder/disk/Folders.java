package screen.folder.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that the tool makes for itself and can remove again. */
public final class Folders {
  private Folders() {}

  /** Deletes a folder with all that is in it; links are deleted, not followed. */
  public static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }

  /** Writes a rule into a folder by which git ignores it, so that older reviews need no new one. */
  public static void hideFromGit(Path folder) {
    AtomicFile.write(folder.resolve(".gitignore"), "*\n".getBytes(StandardCharsets.UTF_8));
  }
}
