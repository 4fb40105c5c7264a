package screen.workflow.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import screen.Counted;
import screen.flow.Flow;
import screen.flow.Ledger;
import screen.flow.check.Finding;
import screen.flow.check.review.FlowNumber;
import screen.flow.check.review.MovedRecords;
import screen.flow.check.review.Movement;
import screen.folder.ReviewFolder;
import screen.render.Rendering;
import screen.render.data.LedgerCsv;
import screen.workflow.duplicates.RulingWords;

/** Compares the report that is committed in {@code records/report} with a new one. */
public final class CommittedReport {
  /** The rule id of a committed report that differs from a new one. */
  private static final String STALE = "report";

  private static final String IN_FOLDER = "records/report/";
  private static final String LEDGER = Rendering.LEDGER_CSV.file();

  /**
   * Extensions of files whose differences are listed by lines; pictures and documents must be
   * looked at.
   */
  private static final Set<String> COMPARED_BY_LINES =
      Set.of("csv", "json", "md", "bib", "ris", "mmd");

  private final ReviewFolder folder;
  private final ReportFiles fresh;
  private final Flow flow;
  private final MovedRecords moved;

  /** Whether files may differ because the review went on since. */
  private final boolean wentOn;

  public CommittedReport(ReviewFolder folder, ReportFiles fresh) {
    this.folder = folder;
    this.fresh = fresh;
    byte[] committed = folder.committedReport().bytes(LEDGER);
    Ledger ledger = ledger(committed);
    this.flow = ledger.asFlow(folder.protocol());
    this.moved = MovedRecords.between(ledger, LedgerCsv.of(fresh.whole()));
    this.wentOn = committed.length > 0 && (moved.progressed() > 0 || moved.hadOpen());
  }

  /** The flow of the committed ledger; without records if there is none. */
  public Flow flow() {
    return flow;
  }

  /**
   * All that is wrong with it. Its statement on a record is binding, whether or not the review is
   * finished. If the review has gone on since, the report may be behind, which is only a warning.
   */
  public List<Finding> findings() {
    if (fresh.all().stream()
            .allMatch(file -> folder.committedReport().bytes(file.name()).length == 0)
        && isUnderWay()) {
      return List.of(
          warning("", "No report has been committed yet", "Run `screen report` and commit it."));
    }
    Optional<Finding> found = moved.finding(STALE, IN_FOLDER + LEDGER, new RulingWords(folder)::on);
    List<Finding> findings = new ArrayList<>();
    found.ifPresent(findings::add);
    findings.addAll(wentOn ? contradictions() : List.of());
    findings.addAll(differences(found.isPresent()));
    return findings;
  }

  private boolean isUnderWay() {
    Flow now = fresh.whole().flow();
    return now.isInterim() || fresh.whole().review().records().isEmpty();
  }

  /** The differences, file by file; brief if the records that moved are listed already. */
  private List<Finding> differences(boolean brief) {
    List<Finding> findings = new ArrayList<>();
    List<String> more = new ArrayList<>();
    List<String> behind = new ArrayList<>();
    for (ReportFile file : fresh.all()) {
      byte[] committed = folder.committedReport().bytes(file.name());
      if (file.rendering().isSame(file.bytes(), committed)) {
        continue;
      }
      boolean sameFlow = moved.none() && file.rendering().isOfFlow();
      if (wentOn && !brief && !sameFlow) {
        behind.add(file.name());
      } else if (brief && file.rendering() != Rendering.FLOW_JSON) {
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
    if (!behind.isEmpty()) {
      findings.add(warning("", behind(behind), MovedRecords.RENEW));
    }
    for (String name : fresh.leftIn(folder)) {
      findings.add(
          stale(
              name,
              "belongs to a round or plan that no longer exists",
              "Run `screen report`, which deletes it."));
    }
    return findings;
  }

  private String behind(List<String> files) {
    int records = moved.progressed();
    return "The committed report is out of date: "
        + (records == 0
            ? "records that it shows as open were voted on since"
            : Counted.of(records, "record")
                + Counted.form(records, " is", " are")
                + " new or ended since")
        + "; these files differ: "
        + String.join(", ", files);
  }

  /** Numbers of the committed flow that neither its own ledger nor new records account for. */
  private List<Finding> contradictions() {
    Map<String, String> committed =
        FileDifference.numbers(folder.committedReport().bytes(Rendering.FLOW_JSON.file()));
    List<String> wrong = new ArrayList<>();
    contradict(committed, FlowNumber.ofRecords(flow), "in the ledger", wrong);
    contradict(committed, FlowNumber.ofProtocol(fresh.whole().flow()), "in the config", wrong);
    return wrong.isEmpty()
        ? List.of()
        : List.of(stale(Rendering.FLOW_JSON.file(), String.join("; ", wrong), MovedRecords.RENEW));
  }

  private static void contradict(
      Map<String, String> committed,
      Map<String, Integer> numbers,
      String where,
      List<String> wrong) {
    numbers.forEach(
        (key, number) -> {
          String n = number.toString();
          String stated = committed.getOrDefault(key, n);
          if (!stated.equals(n)) {
            wrong.add(key + ": " + stated + " committed, " + n + " " + where);
          }
        });
  }

  private static Finding warning(String name, String message, String remedy) {
    return new Finding(STALE, Finding.Severity.WARNING, IN_FOLDER + name, message, remedy);
  }

  private static Finding stale(String name, String message, String remedy) {
    return new Finding(STALE, Finding.Severity.ERROR, IN_FOLDER + name, message, remedy);
  }

  private String words(ReportFile file, byte[] committed) {
    if (committed.length == 0) {
      return "is not there";
    }
    String name = file.name();
    if (file.rendering() == Rendering.FLOW_JSON) {
      Movement movement = Movement.between(flow(file.prefix()), file.flow());
      String numbers = FileDifference.ofNumbers(committed, file.bytes(), movement);
      return numbers.isEmpty() ? "contains the same numbers, but is written differently" : numbers;
    }
    return COMPARED_BY_LINES.contains(name.substring(name.lastIndexOf('.') + 1))
        ? FileDifference.ofLines(committed, file.bytes())
        : "differs from what a new run gives";
  }

  /** The flow of a committed ledger: of the whole review, a round or the update. */
  private Flow flow(String prefix) {
    return prefix.isEmpty()
        ? flow
        : ledger(folder.committedReport().bytes(prefix + LEDGER)).asFlow(folder.protocol());
  }

  private static Ledger ledger(byte[] csv) {
    return LedgerCsv.read(new String(csv, StandardCharsets.UTF_8));
  }
}
