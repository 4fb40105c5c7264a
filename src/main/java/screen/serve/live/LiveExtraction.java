package screen.serve.live;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import screen.extraction.Extraction;
import screen.folder.extraction.ExtractionFiles;
import screen.workflow.extraction.LoadExtraction;

/** The extracted values as they are on the disk now, read again only if a file has changed. */
public final class LiveExtraction {
  private final Path root;
  private @Nullable Known newest;

  LiveExtraction(Path root) {
    this.root = root;
  }

  /**
   * Values that were read.
   *
   * @param loaded the review that they belong to
   * @param files the state of their files before they were read
   */
  private record Known(Loaded loaded, Map<String, String> files, Extraction values) {}

  /**
   * The values of a review.
   *
   * @throws screen.Failure if a file is damaged
   */
  public synchronized Extraction of(Loaded loaded) {
    Known known = newest;
    Map<String, String> files = FolderState.files(root.resolve(ExtractionFiles.FOLDER));
    if (known == null || known.loaded() != loaded || !known.files().equals(files)) {
      known =
          new Known(
              loaded, files, LoadExtraction.of(loaded.folder(), loaded.review(), loaded.flow()));
      newest = known;
    }
    return known.values();
  }

  /**
   * Notes the values after this process has appended to the file of a person. No other file is
   * looked at, so that a change of another is still noticed. The folder must still be locked.
   */
  public synchronized void noteAppended(Loaded loaded, String person, Extraction values) {
    Known known = newest;
    if (known != null && known.loaded() == loaded) {
      Map<String, String> files = new TreeMap<>(known.files());
      FolderState.look(files, root.resolve(ExtractionFiles.name(person)));
      newest = new Known(loaded, files, values);
    }
  }
}
