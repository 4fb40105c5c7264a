package screen.workflow.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import screen.Progress;
import screen.folder.ReviewFolder;
import screen.folder.disk.AtomicFile;
import screen.render.Rendering;
import screen.render.ReportWarnings;
import screen.render.figures.ReviewReport;

/**
 * The files of a report. If there are several rounds of searching, {@code rounds/<round>} contains
 * the flow of each round alone, and {@code update} that of the newest as an update of the rest.
 */
public final class ReportFiles {
  private final ReviewReport whole;
  private final List<ReportFile> files;

  private ReportFiles(ReviewReport whole, List<ReportFile> files) {
    this.whole = whole;
    this.files = List.copyOf(files);
  }

  /** All files of the report. */
  public static ReportFiles of(ReviewFolder folder, Snapshot snapshot, Progress.Display display) {
    List<String> rounds = snapshot.rounds();
    int several = rounds.size() > 1 ? 1 : 0;
    int parts =
        Rendering.values().length
            + several * (rounds.size() * Rendering.ofRounds().size() + Rendering.ofUpdate().size());
    try (Progress progress = display.progress("Drawing the report", parts)) {
      return of(folder, snapshot, progress);
    }
  }

  private static ReportFiles of(ReviewFolder folder, Snapshot snapshot, Progress progress) {
    ReviewReport whole = snapshot.report(folder);
    Function<String, byte[]> committed = folder.committedReport()::bytes;
    List<ReportFile> files =
        new ArrayList<>(rendered("", whole, Rendering.of(whole), committed, progress));
    List<String> rounds = snapshot.rounds();
    if (rounds.size() > 1) {
      for (String round : rounds) {
        String prefix = "rounds/" + folderOf(round) + "/";
        ReviewReport alone = whole.withFlow(snapshot.inRound(round).flow());
        files.addAll(rendered(prefix, alone, Rendering.ofRounds(), committed, progress));
      }
      ReviewReport update = whole.withFlow(snapshot.asUpdate().flow());
      files.addAll(rendered("update/", update, Rendering.ofUpdate(), committed, progress));
    }
    return new ReportFiles(whole, files);
  }

  /** Only these renderings of a report. */
  public static ReportFiles of(ReviewReport report, List<Rendering> renderings) {
    return new ReportFiles(
        report, rendered("", report, renderings, name -> new byte[0], Progress.UNSEEN));
  }

  /** Renders in parallel: each rendering is a function of the report alone. */
  private static List<ReportFile> rendered(
      String prefix,
      ReviewReport report,
      List<Rendering> renderings,
      Function<String, byte[]> earlier,
      Progress progress) {
    return renderings.parallelStream()
        .map(
            rendering -> {
              ReportFile file = new ReportFile(prefix, rendering, report, earlier);
              progress.step(1);
              return file;
            })
        .toList();
  }

  /** The name of a round as that of a folder. */
  private static String folderOf(String round) {
    return URLEncoder.encode(round, StandardCharsets.UTF_8).replace(".", "%2E").replace("*", "%2A");
  }

  /** The report on the whole review. */
  ReviewReport whole() {
    return whole;
  }

  /** What is missing in the files, and why. */
  public List<String> warnings() {
    return ReportWarnings.of(whole);
  }

  public List<ReportFile> all() {
    return files;
  }

  /** Writes them to any folder. */
  public void writeTo(Path target) {
    for (ReportFile file : files) {
      Path path = target.resolve(file.name());
      if (!file.isShownBy(path)) {
        AtomicFile.write(path, file.bytes());
      }
    }
  }

  /**
   * Writes them as the report of the folder; removes files of earlier runs that are not among them.
   */
  public void write(ReviewFolder folder) {
    writeTo(folder.reportFolder());
    leftIn(folder).forEach(name -> AtomicFile.delete(folder.reportFolder().resolve(name)));
  }

  /**
   * The files of rounds, rules or a plan that no longer exist; files with other names belong to the
   * user.
   */
  List<String> leftIn(ReviewFolder folder) {
    List<String> ours = Rendering.ofUpdate().stream().map(Rendering::file).toList();
    Set<String> names = files.stream().map(ReportFile::name).collect(Collectors.toSet());
    return folder.committedReport().names().stream()
        .filter(
            name ->
                Rendering.ofFile(name).filter(it -> it.isLeftBy(whole)).isPresent()
                    || ((name.startsWith("rounds/") || name.startsWith("update/"))
                        && ours.contains(name.substring(name.lastIndexOf('/') + 1))))
        .filter(name -> !names.contains(name))
        .toList();
  }
}
