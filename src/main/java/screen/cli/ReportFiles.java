package screen.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import screen.Failure;
import screen.checks.Finding;
import screen.checks.Movement;
import screen.flow.Flow;
import screen.folder.AtomicFile;
import screen.folder.ReviewFolder;
import screen.report.LedgerCsv;
import screen.report.Rendering;
import screen.report.ReviewReport;

/**
 * The files in {@code records/report}: written, or held against what is committed there. Where the
 * searches were run more than once, {@code rounds/<round>} holds the flow of each round alone and
 * {@code update} that of the newest as an update of the rest.
 */
final class ReportFiles {
  /** The rule id of a committed report that is not what a fresh run gives. */
  private static final String STALE = "report";

  /** Lines of these can be told; what is drawn or laid out has to be looked at. */
  private static final Set<String> TOLD_BY_LINES = Set.of("csv", "json", "md", "bib", "ris", "mmd");

  private final ReviewFolder folder;
  private final ReviewReport whole;
  private final List<Fresh> fresh = new ArrayList<>();

  /** A file as it should be, and the flow it tells of. */
  private static final class Fresh {
    final String prefix;
    final Rendering rendering;
    final byte[] bytes;
    final Flow flow;

    Fresh(String prefix, Rendering rendering, ReviewReport report) {
      this.prefix = prefix;
      this.rendering = rendering;
      this.bytes = rendering.render(report);
      this.flow = report.flow();
    }

    String name() {
      return prefix + rendering.file();
    }
  }

  ReportFiles(ReviewFolder folder, Snapshot snapshot) {
    this.folder = folder;
    this.whole = snapshot.report(folder);
    render("", whole, List.of(Rendering.values()));
    List<String> rounds = snapshot.rounds();
    if (rounds.size() > 1) {
      for (String round : rounds) {
        render(
            "rounds/" + folderOf(round) + "/",
            whole.withFlow(snapshot.inRound(round).flow()),
            Rendering.ofRounds());
      }
      render("update/", whole.withFlow(snapshot.asUpdate().flow()), Rendering.ofUpdate());
    }
  }

  /** Writes these renderings of a report to any folder; all are made before one is written. */
  static void write(Path target, ReviewReport report, List<Rendering> renderings) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    renderings.forEach(r -> files.put(target.resolve(r.file()), r.render(report)));
    files.forEach(AtomicFile::write);
  }

  /** Each rendering is a function of the report alone, so they may be made side by side. */
  private void render(String prefix, ReviewReport report, List<Rendering> renderings) {
    fresh.addAll(
        renderings.parallelStream()
            .map(rendering -> new Fresh(prefix, rendering, report))
            .toList());
  }

  /** The name of a round, whatever it is, as that of a folder. */
  private static String folderOf(String round) {
    return URLEncoder.encode(round, StandardCharsets.UTF_8).replace(".", "%2E").replace("*", "%2A");
  }

  void write() {
    fresh.forEach(file -> AtomicFile.write(path(file.name()), file.bytes));
    left().forEach(name -> AtomicFile.delete(path(name)));
  }

  /** What earlier runs wrote of rounds that are no more; files of other names are people's own. */
  private List<String> left() {
    List<String> ours = Rendering.ofUpdate().stream().map(Rendering::file).toList();
    Set<String> names = fresh.stream().map(Fresh::name).collect(Collectors.toSet());
    return folder.reportFiles().stream()
        .filter(name -> name.startsWith("rounds/") || name.startsWith("update/"))
        .filter(name -> ours.contains(name.substring(name.lastIndexOf('/') + 1)))
        .filter(name -> !names.contains(name))
        .toList();
  }

  /** What the files on the whole review are made from. */
  ReviewReport whole() {
    return whole;
  }

  /** The flow that the committed ledger tells of; without records where there is none. */
  Flow committedFlow() {
    return committedFlow("");
  }

  /** What differs between the committed report and a fresh one; a record that moved is named. */
  List<Finding> differences() {
    List<Finding> findings = new ArrayList<>();
    for (Fresh file : fresh) {
      byte[] committed = committed(file.name());
      if (!Arrays.equals(file.bytes, committed)) {
        findings.add(
            stale(
                file.name(),
                words(file, committed),
                "Run `screen report`, look at the difference, commit it."));
      }
    }
    for (String name : left()) {
      findings.add(
          stale(name, "is of a round that is no more", "Run `screen report`, which deletes it."));
    }
    return findings;
  }

  private static Finding stale(String name, String message, String mend) {
    return new Finding(STALE, Finding.Severity.ERROR, "records/report/" + name, message, mend);
  }

  private String words(Fresh file, byte[] committed) {
    if (committed.length == 0) {
      return "is not there";
    }
    String name = file.name();
    if (file.rendering == Rendering.FLOW_JSON) {
      Movement movement = Movement.between(committedFlow(file.prefix), file.flow);
      String numbers = Difference.ofNumbers(committed, file.bytes, movement);
      return numbers.isEmpty() ? "holds the same numbers, but is written otherwise" : numbers;
    }
    return TOLD_BY_LINES.contains(name.substring(name.lastIndexOf('.') + 1))
        ? Difference.ofLines(committed, file.bytes)
        : "is not what a fresh run gives";
  }

  private Flow committedFlow(String prefix) {
    String ledger =
        new String(committed(prefix + Rendering.LEDGER_CSV.file()), StandardCharsets.UTF_8);
    return LedgerCsv.read(ledger).asFlow(folder.protocol());
  }

  private byte[] committed(String name) {
    Path file = path(name);
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + e.getMessage() + ".").in(file.toString()).because(e);
    }
  }

  private Path path(String name) {
    return folder.reportFolder().resolve(name);
  }
}
