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
import screen.Failure;
import screen.checks.Finding;
import screen.folder.AtomicFile;
import screen.folder.ReviewFolder;
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

  private static final int SHOWN = 20;

  private final ReviewFolder folder;
  private final Map<String, byte[]> fresh = new LinkedHashMap<>();

  ReportFiles(ReviewFolder folder, Snapshot snapshot) {
    this.folder = folder;
    render("", snapshot, List.of(Rendering.values()));
    List<String> rounds = snapshot.rounds();
    if (rounds.size() > 1) {
      for (String round : rounds) {
        render("rounds/" + folderOf(round) + "/", snapshot.inRound(round), Rendering.ofRounds());
      }
      render("update/", snapshot.asUpdate(), Rendering.ofRounds());
    }
  }

  private void render(String prefix, Snapshot snapshot, List<Rendering> renderings) {
    ReviewReport report = snapshot.report(folder);
    renderings.forEach(rendering -> fresh.put(prefix + rendering.file(), rendering.render(report)));
  }

  /** The name of a round, whatever it is, as that of a folder. */
  private static String folderOf(String round) {
    return URLEncoder.encode(round, StandardCharsets.UTF_8).replace(".", "%2E").replace("*", "%2A");
  }

  void write() {
    fresh.forEach((name, bytes) -> AtomicFile.write(file(name), bytes));
    left().forEach(name -> AtomicFile.delete(file(name)));
  }

  /** What earlier runs wrote of rounds that are no more; files of other names are people's own. */
  private List<String> left() {
    List<String> ours = Rendering.ofRounds().stream().map(Rendering::file).toList();
    return folder.reportFiles().stream()
        .filter(name -> name.startsWith("rounds/") || name.startsWith("update/"))
        .filter(name -> ours.contains(name.substring(name.lastIndexOf('/') + 1)))
        .filter(name -> !fresh.containsKey(name))
        .toList();
  }

  /** What differs between the committed report and a fresh one; a record that moved is named. */
  List<Finding> differences() {
    List<Finding> findings = new ArrayList<>();
    fresh.forEach(
        (name, bytes) -> {
          byte[] committed = committed(name);
          if (!Arrays.equals(bytes, committed)) {
            findings.add(
                new Finding(
                    STALE,
                    Finding.Severity.ERROR,
                    "records/report/" + name,
                    committed.length == 0
                        ? "is not there"
                        : words(name, text(committed), text(bytes)),
                    "Run `screen report`, look at the difference, commit it."));
          }
        });
    for (String name : left()) {
      findings.add(
          new Finding(
              STALE,
              Finding.Severity.ERROR,
              "records/report/" + name,
              "is of a round that is no more",
              "Run `screen report`, which deletes it."));
    }
    return findings;
  }

  private static String words(String name, String committed, String computed) {
    if (!name.endsWith(Rendering.LEDGER_CSV.file()) && !name.endsWith(Rendering.FLOW_JSON.file())) {
      return "is not what a fresh run gives";
    }
    List<String> before = committed.lines().map(String::strip).toList();
    List<String> after = computed.lines().map(String::strip).toList();
    List<String> changes = new ArrayList<>();
    before.stream().filter(line -> !after.contains(line)).forEach(line -> changes.add("- " + line));
    after.stream().filter(line -> !before.contains(line)).forEach(line -> changes.add("+ " + line));
    String more = changes.size() > SHOWN ? "; and " + (changes.size() - SHOWN) + " more" : "";
    return "committed (-) and computed (+) differ: "
        + String.join("; ", changes.subList(0, Math.min(SHOWN, changes.size())))
        + more;
  }

  private byte[] committed(String name) {
    Path file = file(name);
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + e.getMessage() + ".").in(file.toString()).because(e);
    }
  }

  private Path file(String name) {
    return folder.reportFolder().resolve(name);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
