package screen.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import screen.Failure;
import screen.folder.ReviewFolder;
import screen.folder.disk.AtomicFile;
import screen.record.Search;

/**
 * The export of a logged search, missing from the review folder or changed since its import.
 *
 * @param name as messages show it
 * @param altered true if a different file is in its place, false if there is none
 */
public record MissingExport(Path place, String name, boolean altered) {
  private static final String FROM = "from git, or by importing the same file again";

  /**
   * The missing export of a search; empty if the imported file is there, or if the search has none.
   */
  static Optional<MissingExport> of(ReviewFolder folder, Search search) {
    if (!search.hasExport()) {
      return Optional.empty();
    }
    Path place = place(folder, search);
    String name = name(search);
    if (!Files.isRegularFile(place)) {
      return Optional.of(new MissingExport(place, name, false));
    }
    return ExportFile.sha256(place, name).equals(search.sha256())
        ? Optional.empty()
        : Optional.of(new MissingExport(place, name, true));
  }

  /**
   * The path where the export of a search is kept.
   *
   * @throws Failure if that is outside of the folder of searches
   */
  static Path place(ReviewFolder folder, Search search) {
    Path place = folder.searchesFolder().resolve(search.file()).normalize();
    if (!place.startsWith(folder.searchesFolder())) {
      throw Failure.input(
              "The file '"
                  + search.file()
                  + "' of the search "
                  + search.id()
                  + " is not in records/searches. Correct its row.")
          .in("records/searches.csv");
    }
    return place;
  }

  static String name(Search search) {
    return "records/searches/" + search.file();
  }

  static Failure missing(Search search) {
    return Failure.folder(
            "The export of the search "
                + search.id()
                + " is missing. Put it back: "
                + FROM
                + ". If none of its records has been screened, you may delete its row from"
                + " records/searches.csv instead.")
        .in(name(search));
  }

  static Failure altered(Search search) {
    return Failure.folder(
            "The export is not the file that was imported: its SHA-256 is not "
                + search.sha256()
                + ", as the search log says. Put the original back: "
                + FROM
                + ". If you want the changed file too, move it out of records/searches first, and"
                + " import it once the original is back.")
        .in(name(search));
  }

  Failure failure(Search search) {
    return altered ? altered(search) : missing(search);
  }

  /** Copies an identical file into its place. */
  void putBack(Path original) {
    try (AtomicFile.Written copy = AtomicFile.prepareCopy(place, original)) {
      copy.put();
    }
  }
}
