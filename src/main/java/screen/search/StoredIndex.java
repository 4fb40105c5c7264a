package screen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import screen.Failure;
import screen.folder.disk.Folders;

/**
 * An index that a folder keeps from one command to the next. It is never needed: it is written
 * again when the records have changed or a file of it is damaged, and where the folder cannot be
 * written, it is made in memory.
 *
 * <p>Each index is a folder of its own whose name contains the checksum of the records. It is
 * complete once it has that name, so that readers need no lock.
 */
public final class StoredIndex {
  /** Changes with the content of documents. */
  private static final int FORMAT = 1;

  private final Path folder;
  private final String kind;
  private final String name;

  /**
   * @param folder where indexes are kept
   * @param kind which of several indexes of a review it is; letters
   * @param checksum of all that it is made from; letters and digits
   */
  public StoredIndex(Path folder, String kind, String checksum) {
    this.folder = folder;
    this.kind = kind + "-";
    this.name = this.kind + FORMAT + "-" + Version.LATEST + "-" + checksum;
  }

  /** The index kept, if there is one of these records and each of its files is whole. */
  public Optional<RecordIndex> kept() {
    if (!Files.isDirectory(folder.resolve(name))) {
      return Optional.empty();
    }
    try {
      return Optional.of(open(folder.resolve(name)));
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /**
   * Indexes the records, and keeps the index.
   *
   * @param records the records, anew at each call
   * @param work a path for the unfinished index, on the same disk; nothing is there yet
   */
  public RecordIndex write(Supplier<Iterator<IndexedRecord>> records, Supplier<Path> work) {
    if (Files.isSymbolicLink(folder)) {
      // a review from elsewhere could lead to a folder outside of it
      return RecordIndex.inMemory(records.get());
    }
    try {
      Path unfinished = work.get();
      try (Directory directory = FSDirectory.open(unfinished)) {
        RecordIndex.write(directory, records.get());
      }
      Files.createDirectories(folder);
      Folders.hideFromGit(folder);
      removeOthers();
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      return open(folder.resolve(name));
    } catch (IOException | UncheckedIOException | Failure cannotKeep) {
      return RecordIndex.inMemory(records.get());
    }
  }

  private static RecordIndex open(Path path) throws IOException {
    Directory directory = FSDirectory.open(path);
    try {
      return RecordIndex.open(directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Removes indexes of this kind: those of earlier records, and this one if it is damaged. */
  private void removeOthers() throws IOException {
    List<Path> others;
    try (Stream<Path> all = Files.list(folder)) {
      others = all.filter(path -> String.valueOf(path.getFileName()).startsWith(kind)).toList();
    }
    for (Path other : others) {
      Folders.delete(other);
    }
  }
}
