package screen.folder.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import screen.Failure;
import screen.Reason;

/**
 * Temporary files on the disk of the review folder, for data that does not fit into memory. Created
 * when first needed, deleted when closed.
 */
public final class Scratch implements AutoCloseable {
  private static final int IN_MEMORY = 1 << 24;

  private final Path parent;
  private Optional<TemporaryFolder> temporary = Optional.empty();
  private final List<Spool> spools = new ArrayList<>();
  private int files;

  public Scratch(Path parent) {
    this.parent = parent;
  }

  /** A path for another file. */
  public Path file() throws IOException {
    if (temporary.isEmpty()) {
      temporary = Optional.of(TemporaryFolder.in(parent));
    }
    files++;
    return temporary.get().folder().resolve(Integer.toString(files));
  }

  /** Creates a spool. */
  public Spool spool() {
    Spool spool = new Spool(this::file, IN_MEMORY);
    spools.add(spool);
    return spool;
  }

  /** Copies the rest of a stream to a file. */
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
    if (temporary.isEmpty()) {
      return;
    }
    try {
      for (Spool spool : spools) {
        spool.close();
      }
      temporary.get().close();
    } catch (IOException e) {
      throw Failure.folder("Cannot remove: " + Reason.of(e) + ". Remove it by hand.")
          .in(temporary.get().folder().toString())
          .because(e);
    }
  }
}
