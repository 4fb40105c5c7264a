package screen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import screen.Failure;
import screen.checks.Finding;
import screen.folder.AtomicFile;
import screen.folder.ReviewFolder;
import screen.report.Rendering;
import screen.report.ReviewReport;

/** The files in {@code records/report}: written, or held against what is committed there. */
final class ReportFiles {
  /** The rule id of a committed report that is not what a fresh run gives. */
  private static final String STALE = "report";

  private static final int SHOWN = 20;

  private final ReviewFolder folder;
  private final Map<Rendering, byte[]> fresh = new EnumMap<>(Rendering.class);

  ReportFiles(ReviewFolder folder, ReviewReport report) {
    this.folder = folder;
    for (Rendering rendering : Rendering.values()) {
      fresh.put(rendering, rendering.render(report));
    }
  }

  void write() {
    fresh.forEach((rendering, bytes) -> AtomicFile.write(file(rendering), bytes));
  }

  /** What differs between the committed report and a fresh one; a record that moved is named. */
  List<Finding> differences() {
    List<Finding> findings = new ArrayList<>();
    fresh.forEach(
        (rendering, bytes) -> {
          byte[] committed = committed(rendering);
          if (!Arrays.equals(bytes, committed)) {
            findings.add(
                new Finding(
                    STALE,
                    Finding.Severity.ERROR,
                    "records/report/" + rendering.file(),
                    committed.length == 0
                        ? "is not there"
                        : words(rendering, text(committed), text(bytes)),
                    "Run `screen report`, look at the difference, commit it."));
          }
        });
    return findings;
  }

  private static String words(Rendering rendering, String committed, String computed) {
    if (rendering != Rendering.LEDGER_CSV && rendering != Rendering.FLOW_JSON) {
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

  private byte[] committed(Rendering rendering) {
    Path file = file(rendering);
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + e.getMessage() + ".").in(file.toString()).because(e);
    }
  }

  private Path file(Rendering rendering) {
    return folder.reportFolder().resolve(rendering.file());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
