package screen.workflow.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.Console;
import screen.Counted;
import screen.Failure;
import screen.flow.check.Finding;
import screen.folder.ReviewFolder;
import screen.folder.disk.AtomicFile;
import screen.intake.RecordDerivation;
import screen.record.Search;
import screen.workflow.LoadReview;
import screen.workflow.report.CommittedReport;
import screen.workflow.report.ReportFiles;
import screen.workflow.report.Snapshot;

/** Writes and restores published reviews. */
public final class Restoration {
  private final Console console;

  public Restoration(Console console) {
    this.console = console;
  }

  /**
   * Publishes a review.
   *
   * @param date of publication, as YYYY-MM-DD
   * @param license its name or address; "" if none is given
   * @param version of the program
   * @return how many files were written
   */
  public int publish(
      ReviewFolder folder, String date, String license, String version, Path target) {
    requireNew(target);
    SortedMap<String, byte[]> files = Publication.of(folder);
    byte[] metadata =
        CrateMetadata.render(folder.protocol(), date, license, version, files)
            .getBytes(StandardCharsets.UTF_8);
    files.put(CrateMetadata.FILE, metadata);
    Capsule.write(files, target);
    return files.size();
  }

  /**
   * Restores a published review with the exports that it was made from.
   *
   * @param exports a folder that holds them, under any names
   * @return how the report that the restored files give differs from the published one
   * @throws Failure if an export is missing; nothing is written then
   */
  public List<Finding> restore(Path capsule, Path exports, Path target) {
    requireNew(target);
    SortedMap<String, byte[]> files = Capsule.read(capsule);
    files.remove(Publication.RECORDS);
    files.forEach((path, bytes) -> AtomicFile.write(target.resolve(path), bytes));
    ReviewFolder folder = ReviewFolder.open(target, false, console::warn);
    try {
      addExports(folder, exports);
    } catch (Failure missing) {
      files.keySet().forEach(path -> AtomicFile.delete(target.resolve(path)));
      throw missing;
    }
    RecordDerivation.rewrite(folder, console);
    Snapshot snapshot = Snapshot.of(LoadReview.of(folder), folder.retractions());
    return new CommittedReport(folder, ReportFiles.of(folder, snapshot, console)).findings();
  }

  private static void addExports(ReviewFolder folder, Path exports) {
    Map<String, Path> known = bySha256(exports);
    List<Search> searches = folder.searches().stream().filter(Search::hasExport).toList();
    List<Search> missing =
        searches.stream().filter(search -> !known.containsKey(search.sha256())).toList();
    if (!missing.isEmpty()) {
      throw Failure.input(
              Counted.of(missing.size(), "export")
                  + Counted.form(missing.size(), " is", " are")
                  + " not there, by content: "
                  + missing.stream()
                      .map(search -> search.file() + " (SHA-256 " + search.sha256() + ")")
                      .collect(Collectors.joining(", "))
                  + ". Only the very files that were imported give the same records.")
          .in(exports.toString());
    }
    for (Search search : searches) {
      Path original = Objects.requireNonNull(known.get(search.sha256()));
      AtomicFile.prepareCopy(folder.searchesFolder().resolve(search.file()), original).put();
    }
  }

  private static Map<String, Path> bySha256(Path exports) {
    Map<String, Path> known = new HashMap<>();
    try (Stream<Path> all = Files.walk(exports)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        known.putIfAbsent(CrateMetadata.sha256(Files.readAllBytes(file)), file);
      }
    } catch (IOException e) {
      throw Failure.input("The folder of the exports cannot be read.")
          .in(exports.toString())
          .because(e);
    }
    return known;
  }

  private static void requireNew(Path target) {
    try (Stream<Path> there =
        Files.isDirectory(target) ? Files.list(target) : Stream.<Path>empty()) {
      if (Files.isRegularFile(target) || there.findAny().isPresent()) {
        throw Failure.usage("There is something already: name a new folder or file.")
            .in(target.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
