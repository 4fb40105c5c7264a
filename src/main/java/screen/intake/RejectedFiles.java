package screen.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.Failure;
import screen.Reason;
import screen.folder.ReviewFolder;
import screen.folder.disk.AtomicFile;
import screen.format.entry.Rejection;
import screen.record.Search;

/**
 * {@code records/rejected/<search>.txt}: the entries of an export that were rejected with the
 * user's consent, verbatim.
 */
final class RejectedFiles {
  private RejectedFiles() {}

  /** Writes the rejected entries of a search; no file if there are none. */
  static void write(ReviewFolder folder, Search search, List<Rejection> rejections) {
    if (!rejections.isEmpty()) {
      AtomicFile.writeText(
          file(folder, search),
          out -> {
            out.append("records/searches/").append(search.file()).append('\n');
            for (Rejection rejection : rejections) {
              out.append("\n--- line ").append(Integer.toString(rejection.line())).append(": ");
              out.append(rejection.reason()).append('\n').append(rejection.text().stripTrailing());
              out.append('\n');
            }
          });
    }
  }

  /** Deletes the files of searches without rejected entries, or no longer logged. */
  static void removeOthers(ReviewFolder folder, List<Search> searches) {
    Set<Path> wanted =
        searches.stream()
            .filter(search -> search.rejected() > 0)
            .map(search -> file(folder, search))
            .collect(Collectors.toSet());
    if (!Files.isDirectory(folder.rejectedFolder())) {
      return;
    }
    try (Stream<Path> files = Files.list(folder.rejectedFolder())) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
        if (!wanted.contains(file)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw Failure.folder("Cannot clear: " + Reason.of(e) + ".").in("records/rejected").because(e);
    }
  }

  private static Path file(ReviewFolder folder, Search search) {
    Path file = folder.rejectedFolder().resolve(search.id() + ".txt").normalize();
    if (!folder.rejectedFolder().equals(file.getParent())) {
      throw Failure.input("'" + search.id() + "' cannot be the id of a search, as it names a path.")
          .in("records/searches.csv");
    }
    return file;
  }
}
