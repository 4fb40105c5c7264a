package screen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import screen.Counted;
import screen.Failure;
import screen.Reason;
import screen.checks.Finding;
import screen.checks.MovedRecords;
import screen.checks.Movement;
import screen.flow.Flow;
import screen.flow.Ledger;
import screen.folder.ReviewFolder;
import screen.report.LedgerCsv;
import screen.report.Rendering;

/** The report that is committed in {@code records/report}, held against a fresh one. */
final class CommittedReport {
  /** The rule id of a committed report that is not what a fresh run gives. */
  private static final String STALE = "report";

  private static final String IN_FOLDER = "records/report/";

  /** Lines of these can be told; what is drawn or laid out has to be looked at. */
  private static final Set<String> TOLD_BY_LINES = Set.of("csv", "json", "md", "bib", "ris", "mmd");

  private final ReviewFolder folder;
  private final ReportFiles fresh;

  CommittedReport(ReviewFolder folder, ReportFiles fresh) {
    this.folder = folder;
    this.fresh = fresh;
  }

  /** The flow that the committed ledger tells of; without records where there is none. */
  Flow flow() {
    return flow("");
  }

  /** The records that end elsewhere than the committed ledger says, where there is one. */
  Optional<Finding> moved() {
    Ledger committed = ledger("");
    ReportFile now =
        fresh.all().stream()
            .filter(file -> file.name().equals(Rendering.LEDGER_CSV.file()))
            .findFirst()
            .orElseThrow();
    return committed.entries().isEmpty()
        ? Optional.empty()
        : MovedRecords.between(
            committed, LedgerCsv.read(now.text()), STALE, IN_FOLDER + now.name());
  }

  /**
   * What differs, file by file.
   *
   * @param brief whether all files but the numbers are only named, as it was told why they differ
   */
  List<Finding> differences(boolean brief) {
    List<Finding> findings = new ArrayList<>();
    List<String> more = new ArrayList<>();
    for (ReportFile file : fresh.all()) {
      byte[] committed = bytes(file.name());
      if (Arrays.equals(file.bytes(), committed)) {
        continue;
      }
      if (brief && file.rendering() != Rendering.FLOW_JSON) {
        more.add(file.name());
      } else {
        findings.add(stale(file.name(), words(file, committed), MovedRecords.RENEW));
      }
    }
    if (!more.isEmpty()) {
      String differ =
          Counted.of(more.size(), "file") + Counted.form(more.size(), " differs", " differ");
      findings.add(stale("", differ + " too: " + String.join(", ", more), MovedRecords.RENEW));
    }
    for (String name : fresh.leftIn(folder)) {
      findings.add(
          stale(name, "is of a round that is no more", "Run `screen report`, which deletes it."));
    }
    return findings;
  }

  private static Finding stale(String name, String message, String mend) {
    return new Finding(STALE, Finding.Severity.ERROR, IN_FOLDER + name, message, mend);
  }

  private String words(ReportFile file, byte[] committed) {
    if (committed.length == 0) {
      return "is not there";
    }
    String name = file.name();
    if (file.rendering() == Rendering.FLOW_JSON) {
      Movement movement = Movement.between(flow(file.prefix()), file.flow());
      String numbers = Difference.ofNumbers(committed, file.bytes(), movement);
      return numbers.isEmpty() ? "holds the same numbers, but is written otherwise" : numbers;
    }
    return TOLD_BY_LINES.contains(name.substring(name.lastIndexOf('.') + 1))
        ? Difference.ofLines(committed, file.bytes())
        : "is not what a fresh run gives";
  }

  private Flow flow(String prefix) {
    return ledger(prefix).asFlow(folder.protocol());
  }

  private Ledger ledger(String prefix) {
    byte[] csv = bytes(prefix + Rendering.LEDGER_CSV.file());
    return LedgerCsv.read(new String(csv, StandardCharsets.UTF_8));
  }

  /** What a file holds; nothing where it is not there. */
  private byte[] bytes(String name) {
    Path file = folder.reportFolder().resolve(name);
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in(file.toString()).because(e);
    }
  }
}
