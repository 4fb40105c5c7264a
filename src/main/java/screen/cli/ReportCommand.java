package screen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import screen.Failure;
import screen.Nearest;
import screen.cli.output.FindingsPrinter;
import screen.cli.output.Funnel;
import screen.cli.session.Session;
import screen.flow.check.Finding;
import screen.folder.ReviewFolder;
import screen.record.RecordId;
import screen.render.figures.ReviewReport;
import screen.workflow.LoadReview;
import screen.workflow.StoppingPlans;
import screen.workflow.VoteFindings;
import screen.workflow.duplicates.DuplicatesDue;
import screen.workflow.history.PastReview;
import screen.workflow.report.CertificateFindings;
import screen.workflow.report.CommittedReport;
import screen.workflow.report.NamedBoxes;
import screen.workflow.report.ReportFiles;
import screen.workflow.report.ReviewComparison;
import screen.workflow.report.SinceReport;
import screen.workflow.report.Snapshot;
import screen.workflow.report.StoppingFindings;

/**
 * {@code screen report}: recomputes everything in records/report, or compares it with the files
 * there.
 */
@Command(
    name = "report",
    header = "Recomputes flow, diagram and agreement, or checks them.",
    description = {
      "Recomputes the flow, the diagram and the agreement in records/report.",
      "Every count is the size of a set of records: --explain lists them."
    },
    customSynopsis = {
      "${COMMAND-FULL-NAME} [--check]",
      "       ${COMMAND-FULL-NAME} --explain BOX [--round R] [--as-of POINT]",
      "       ${COMMAND-FULL-NAME} --round R | --as-of POINT",
      "       ${COMMAND-FULL-NAME} --since R | --compare STATE",
      "       ${COMMAND-FULL-NAME} --out DIR [--format NAME,...]"
    })
final class ReportCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--round", paramLabel = "R", description = "prints the flow of one round alone")
  private String round = "";

  @Option(
      names = "--as-of",
      paramLabel = "POINT",
      description =
          "prints the numbers of an earlier commit, branch or tag, or of a date such as 2026-01-31"
              + " (the last commit of that day, in UTC); with --explain, --round, --format and"
              + " --out too")
  private String asOf = "";

  @ArgGroup private Mode mode = new Mode();
  @Mixin private ElsewhereOptions elsewhere = new ElsewhereOptions();

  ReportCommand(Session session) {
    this.session = session;
  }

  /** The command {@code report --check}. */
  static ReportCommand checking(Session session) {
    ReportCommand command = new ReportCommand(session);
    command.mode.check = true;
    return command;
  }

  /** Things to do instead of writing the report. */
  static final class Mode {
    @Option(
        names = "--check",
        description =
            "writes nothing; exits with 1 if the committed report is out of date, or an expected"
                + " number or a sum rule is not met")
    private boolean check;

    @Option(
        names = "--explain",
        paramLabel = "BOX",
        description =
            "lists the records in a box, such as screened, identified:pubmed or"
                + " excluded-full-text:REASON, or maybe (records that went on although a screener"
                + " was unsure); with --round, of that round alone")
    private String explain = "";

    @Option(
        names = "--since",
        paramLabel = "R",
        description =
            "prints what changed since a round, as Markdown: new records, and retractions, titles,"
                + " DOIs and abstracts of older ones")
    private String since = "";

    @Option(
        names = "--compare",
        paramLabel = "STATE",
        description =
            "prints what changed since another state of this review, as Markdown: numbers, records"
                + " that moved, and who must act. STATE is another copy of its folder, or a commit,"
                + " branch, tag or date of its git history")
    private String compare = "";

    /** Whether the review is only read. */
    private boolean reads() {
      return check || !(explain + since + compare).isEmpty();
    }
  }

  @Override
  public Integer call() {
    if (elsewhere.wanted() && mode.reads()) {
      throw Failure.usage("--format and --out can only be combined with --round.");
    }
    if (!round.isEmpty() && mode.reads() && mode.explain.isEmpty()) {
      throw Failure.usage("--round can only be combined with --explain, --format and --out.");
    }
    ReviewFolder folder = session.open();
    if (!asOf.isEmpty()) {
      return asOf(folder);
    }
    if (writes()) {
      return folder.whileLocked(
          "report",
          session.now(),
          () -> {
            StoppingPlans.note(session, folder);
            return report(folder);
          });
    }
    return report(folder);
  }

  private int asOf(ReviewFolder folder) {
    if (mode.reads() && mode.explain.isEmpty()) {
      throw Failure.usage(
          "--as-of can only be combined with --explain, --round, --format and --out.");
    }
    try (PastReview past = PastReview.at(folder.root(), asOf, session::warn)) {
      session.talk("as of " + past.words());
      return report(past.folder());
    }
  }

  /** Whether it writes to the folder; if so, the folder is locked before anything is read. */
  private boolean writes() {
    return !mode.reads() && !elsewhere.wanted() && (round + asOf).isEmpty();
  }

  private int report(ReviewFolder folder) {
    Snapshot snapshot = Snapshot.of(LoadReview.of(folder), folder.retractions());
    if (mode.check) {
      return check(folder, snapshot);
    }
    DuplicatesDue.in(folder).warn(session);
    VoteFindings.warnOfRoles(session, snapshot.review());
    if (!mode.compare.isEmpty()) {
      return compare(folder, snapshot);
    }
    if (!mode.since.isEmpty()) {
      requireRound(snapshot, mode.since);
      new SinceReport(session).print(folder, snapshot.review(), mode.since);
      return 0;
    }
    if (!round.isEmpty()) {
      requireRound(snapshot, round);
    }
    Snapshot shown = round.isEmpty() ? snapshot : snapshot.inRound(round);
    if (!mode.explain.isEmpty()) {
      return explain(shown);
    }
    if (elsewhere.wanted()) {
      return writeElsewhere(folder, shown);
    }
    if (!(round + asOf).isEmpty()) {
      print(folder, shown);
      return 0;
    }
    return write(folder, snapshot);
  }

  private int compare(ReviewFolder folder, Snapshot now) {
    if (Files.isDirectory(session.path(Path.of(mode.compare)))) {
      return compare(
          ReviewFolder.open(session.path(Path.of(mode.compare)), false, session::warn),
          folder,
          now);
    }
    try (PastReview past = PastReview.at(folder.root(), mode.compare, session::warn)) {
      return compare(past.folder(), folder, now);
    }
  }

  private int compare(ReviewFolder earlier, ReviewFolder folder, Snapshot now) {
    Snapshot then = Snapshot.of(LoadReview.of(earlier), earlier.retractions());
    new ReviewComparison(session).print(earlier, then, folder, now);
    return 0;
  }

  private int write(ReviewFolder folder, Snapshot snapshot) {
    CertificateFindings.require(folder, snapshot);
    ReportFiles files = ReportFiles.of(folder, snapshot, session);
    files.write(folder);
    files.warnings().forEach(session::warn);
    print(folder, snapshot);
    session.talk("wrote " + folder.root().relativize(folder.reportFolder()));
    return 0;
  }

  private int writeElsewhere(ReviewFolder folder, Snapshot snapshot) {
    CertificateFindings.require(folder, snapshot);
    Path target = elsewhere.target(session, folder);
    ReportFiles files =
        elsewhere.isWhole() && round.isEmpty()
            ? ReportFiles.of(folder, snapshot, session)
            : parts(snapshot.report(folder));
    files.writeTo(target);
    print(folder, snapshot);
    files.all().forEach(file -> session.talk("wrote " + target.resolve(file.name())));
    return 0;
  }

  private ReportFiles parts(ReviewReport report) {
    return ReportFiles.of(report, elsewhere.renderings(report, !round.isEmpty()));
  }

  private void print(ReviewFolder folder, Snapshot snapshot) {
    Funnel funnel = new Funnel(session);
    if (session.json()) {
      funnel.printJson(folder, snapshot);
    } else {
      funnel.print(snapshot.flow());
    }
  }

  private int check(ReviewFolder folder, Snapshot snapshot) {
    CommittedReport committed =
        new CommittedReport(folder, ReportFiles.of(folder, snapshot, session));
    List<Finding> findings = new ArrayList<>();
    DuplicatesDue.in(folder).finding().ifPresent(findings::add);
    findings.addAll(committed.findings());
    findings.addAll(snapshot.findings(committed.flow()));
    findings.addAll(StoppingFindings.in(folder, snapshot.review()));
    findings.addAll(CertificateFindings.in(folder, snapshot, Finding.Severity.ERROR));
    return new FindingsPrinter(session).print(findings);
  }

  private int explain(Snapshot snapshot) {
    NamedBoxes boxes = new NamedBoxes(snapshot.flow()).withMaybes(snapshot.maybes());
    SortedSet<RecordId> ids = boxes.of(mode.explain);
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("box", mode.explain);
      json.put("count", ids.size());
      json.put("records", ids.stream().map(RecordId::toString).toList());
      session.printJson(json);
      return 0;
    }
    ids.forEach(
        id -> {
          var record = snapshot.review().records().get(id);
          session.print(id + "  " + (record == null ? "" : record.title()));
        });
    session.print(ids.size() + " in " + mode.explain);
    boxes
        .inOtherArm(mode.explain)
        .forEach((box, count) -> session.print(count + " more in " + box));
    return 0;
  }

  private static void requireRound(Snapshot snapshot, String round) {
    List<String> rounds = snapshot.rounds();
    if (!rounds.contains(round)) {
      throw Failure.usage("There is no round '" + round + "'. " + Nearest.hint(round, rounds));
    }
  }
}
