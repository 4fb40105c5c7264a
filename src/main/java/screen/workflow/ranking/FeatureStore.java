package screen.workflow.ranking;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import screen.Failure;
import screen.Progress;
import screen.folder.ReviewFolder;
import screen.folder.disk.Folders;
import screen.folder.disk.Scratch;
import screen.ranking.FeatureBuilder;
import screen.ranking.Features;
import screen.search.IndexedRecord;
import screen.workflow.search.SearchedRecords;

/**
 * The features of a folder's records, kept in a file from one command to the next. The file may be
 * deleted: it is written again when the records have changed or it is damaged. If the folder cannot
 * be written, the features are made in memory.
 *
 * <p>Its name contains the checksum of the records, and it is complete once it has that name, so
 * that readers need no lock. It is mapped into memory, so that only the parts in use are loaded.
 */
final class FeatureStore {
  private static final String PREFIX = "features-";

  private final ReviewFolder folder;
  private final Path home;

  /**
   * Features, and what identifies them: the same records have the same.
   *
   * @param checksum of the records, with the format of the features
   */
  record Kept(Features features, String checksum) {}

  private FeatureStore(ReviewFolder folder) {
    this.folder = folder;
    this.home = folder.rankingFolder();
  }

  /**
   * The features of the records of a folder, of duplicates those of the record kept, by their ids.
   *
   * @throws Failure of kind LOCKED if the records change meanwhile
   */
  static Kept of(ReviewFolder folder, Progress.Display display) {
    return new FeatureStore(folder).features(display);
  }

  private Kept features(Progress.Display display) {
    String records = folder.derivedChecksum();
    String checksum = Features.FORMAT + "-" + records;
    Path file = home.resolve(PREFIX + checksum);
    Optional<Features> kept = kept(file);
    if (kept.isPresent()) {
      return new Kept(kept.get(), checksum);
    }
    Features made = make(file, display);
    if (!records.equals(folder.derivedChecksum())) {
      throw Failure.locked("The records changed while they were read. Try again.");
    }
    return new Kept(made, checksum);
  }

  private Features make(Path file, Progress.Display display) {
    if (!Files.isSymbolicLink(home)) {
      // a link in a review from elsewhere could lead to a folder outside of it
      try (Scratch scratch = folder.scratch()) {
        Path counted = scratch.file();
        Path unfinished = scratch.file();
        FeatureBuilder builder;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(counted))) {
          builder = new FeatureBuilder(out);
          fill(builder, display);
          builder.counted();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(counted));
            OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
          builder.write(in, out);
        }
        Files.createDirectories(home);
        Folders.hideFromGit(home);
        removeOthers();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return kept(file).orElseThrow(() -> new IOException("the file is not as it was written"));
      } catch (IOException | Failure cannotKeep) {
        // made in memory
      }
    }
    return inMemory(display);
  }

  private Features inMemory(Progress.Display display) {
    try {
      return Features.inMemory(builder -> fill(builder, display));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(FeatureBuilder builder, Progress.Display display) throws IOException {
    try (Progress progress = display.progress("Reading records to rank them", 0);
        SearchedRecords records =
            new SearchedRecords(folder, folder.duplicateFiles().duplicates(), progress)) {
      while (records.hasNext()) {
        IndexedRecord record = records.next();
        builder.add(record.id().toString(), LabelledSet.text(record.fields()));
      }
    }
  }

  private static Optional<Features> kept(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file)) {
      return Features.read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** Removes the files of earlier records, and this one if it is damaged. */
  private void removeOthers() throws IOException {
    List<Path> others;
    try (Stream<Path> all = Files.list(home)) {
      others = all.filter(path -> String.valueOf(path.getFileName()).startsWith(PREFIX)).toList();
    }
    for (Path other : others) {
      Files.deleteIfExists(other);
    }
  }
}
