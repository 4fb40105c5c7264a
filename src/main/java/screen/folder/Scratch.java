package screen.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import screen.Failure;
import screen.Reason;

/**
 * Room on the review folder's own disk for what does not fit into memory; made when it is first
 * needed, gone when the command ends.
 */
public final class Scratch implements AutoCloseable {
  private static final int IN_MEMORY = 1 << 24;

  private final Path parent;
  private Optional<Path> folder = Optional.empty();
  private final List<Spool> spools = new ArrayList<>();
  private int files;

  Scratch(Path parent) {
    this.parent = parent;
  }

  /** A name for a further file. */
  public Path file() throws IOException {
    if (folder.isEmpty()) {
      Files.createDirectories(parent);
      folder = Optional.of(Files.createTempDirectory(parent, ".scratch-"));
    }
    files++;
    return folder.get().resolve(Integer.toString(files));
  }

  /** Makes room for pieces of text. */
  public Spool spool() {
    Spool spool = new Spool(this, IN_MEMORY);
    spools.add(spool);
    return spool;
  }

  /** Keeps all that a stream still holds in a file. */
  public Path take(InputStream in) {
    try {
      Path file = file();
      Files.copy(in, file);
      return file;
    } catch (IOException e) {
      throw AtomicFile.cannotWrite(parent, e);
    }
  }

  @Override
  public void close() {
    if (folder.isEmpty()) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder.get())) {
      for (Spool spool : spools) {
        spool.close();
      }
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw Failure.folder("Cannot remove: " + Reason.of(e) + ". Remove it by hand.")
          .in(folder.get().toString())
          .because(e);
    }
  }
}
