package screen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import screen.Failure;
import screen.Nearest;
import screen.cli.session.Session;
import screen.folder.ReviewFolder;
import screen.render.Rendering;
import screen.render.figures.ReviewReport;

/**
 * The options {@code --out} and {@code --format}: a folder for a report other than the committed
 * one, and which of its files to write.
 */
final class ElsewhereOptions {
  @Option(
      names = "--format",
      split = ",",
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "with --out: only these files: ${COMPLETION-CANDIDATES}")
  private List<String> formats = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "writes to this folder, created if it is missing, and leaves the committed report")
  private Optional<Path> out = Optional.empty();

  /** The names of all files of a report. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Rendering.values()).map(Rendering::file).iterator();
    }
  }

  boolean wanted() {
    return out.isPresent() || !formats.isEmpty();
  }

  /** Whether all files are to be written, as none is named. */
  boolean isWhole() {
    return formats.isEmpty();
  }

  /** The folder to write to. */
  Path target(Session session, ReviewFolder folder) {
    Path target =
        session.path(
            out.orElseThrow(
                () -> Failure.usage("--format needs --out DIR, the folder to write to.")));
    Path records = folder.root().resolve("records").toAbsolutePath().normalize();
    if (target.toAbsolutePath().normalize().startsWith(records)) {
      throw Failure.usage(
          "--out names a folder in records, which is for the review's own files; `screen report`"
              + " without --out updates records/report. Name another folder.");
    }
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw Failure.usage("--out names a file: " + target + ". Name a folder to write to.");
    }
    return target;
  }

  /** The files to write; of a single round only those about its flow. */
  List<Rendering> renderings(ReviewReport report, boolean ofRound) {
    if (formats.isEmpty()) {
      return ofRound ? Rendering.ofRounds() : Rendering.of(report);
    }
    List<Rendering> chosen = formats.stream().map(ElsewhereOptions::named).distinct().toList();
    for (Rendering rendering : chosen) {
      if (ofRound && !rendering.isOfFlow()) {
        throw Failure.usage(
            "'" + rendering.file() + "' is about the whole review: leave --round out.");
      }
      if (!rendering.isAbout(report)) {
        throw Failure.usage(
            "This review has no '"
                + rendering.file()
                + "'. Without --format, `screen report` writes all files that it has.");
      }
    }
    return chosen;
  }

  private static Rendering named(String name) {
    return Rendering.ofFile(name)
        .orElseThrow(
            () ->
                Failure.usage(
                    "There is no format '"
                        + name
                        + "'. "
                        + Nearest.hint(
                            name,
                            Arrays.stream(Rendering.values()).map(Rendering::file).toList(),
                            "`screen report --help` lists the names.")));
  }
}
