package screen.workflow.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import screen.Console;
import screen.Counted;
import screen.Failure;
import screen.Sha256;
import screen.flow.check.Finding;
import screen.folder.ReviewFolder;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.Folders;
import screen.intake.RecordDerivation;
import screen.record.Search;
import screen.workflow.LoadReview;
import screen.workflow.report.CommittedReport;
import screen.workflow.report.ReportFiles;
import screen.workflow.report.Snapshot;

/** Restores a review from its published form and the exports. */
public final class Restoration {
  private final Console console;

  public Restoration(Console console) {
    this.console = console;
  }

  /**
   * Restores a published review with the exports that it was made from.
   *
   * @param exports a folder with them, under any names
   * @return how the report that the restored files give differs from the published one
   * @throws Failure if an export is missing; nothing is written then
   */
  public List<Finding> restore(Path capsule, Path exports, Path target) {
    Capsule.requireNew(target);
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
                  + " missing: "
                  + missing.stream()
                      .map(search -> search.file() + " (SHA-256 " + search.sha256() + ")")
                      .collect(Collectors.joining(", "))
                  + ". Put the files here that were imported, unchanged and under any names: only"
                  + " they give the same records.")
          .in(exports.toString());
    }
    for (Search search : searches) {
      Path original = Objects.requireNonNull(known.get(search.sha256()));
      AtomicFile.prepareCopy(folder.searchesFolder().resolve(search.file()), original).put();
    }
  }

  private static Map<String, Path> bySha256(Path exports) {
    Map<String, Path> known = new HashMap<>();
    try {
      for (Path file : Folders.files(exports).values()) {
        known.putIfAbsent(Sha256.hex(Files.readAllBytes(file)), file);
      }
    } catch (IOException e) {
      throw Failure.input("The folder of the exports cannot be read.")
          .in(exports.toString())
          .because(e);
    }
    return known;
  }
}
